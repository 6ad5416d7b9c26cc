import type { Citation, CitationKind, Target } from '../../model/citation';

/** The end of a reference with the bracket that closes one of its own; undefined when its brackets do not match. */
function closedEnd(text: string, start: number, end: number): number | undefined {
  let open = 0;
  for (const char of text.slice(start, end)) {
    if (char === '(') open++;
    else if (char === ')' && --open < 0) return undefined;
  }
  if (open === 0) return end;
  return open === 1 && text.charAt(end) === ')' ? end + 1 : undefined;
}

/** One citation of all targets of a list, read in `text`; undefined when there are none, or it ends within brackets. */
export function listCitation(
  text: string,
  kind: CitationKind,
  start: number,
  end: number,
  targets: readonly Target[],
): Citation | undefined {
  const [target] = targets;
  const closed = target && closedEnd(text, start, end);
  if (!target || closed === undefined) return undefined;
  return { start, end: closed, kind, target, ...(targets.length > 1 && { targets: [...targets] }) };
}
