import type { Citation } from '../../model/citation';

const CHAMBER = /^(?:Tweede|Eerste) Kamer\b/;

const BLANKS = 40;

/** Whether a citation has its line to itself, the number of a page aside. */
function isAlone(text: string, { start, end }: Citation): boolean {
  let from = start;
  while (from > 0 && start - from < BLANKS && /[ \t]/.test(text.charAt(from - 1))) from--;
  const after = /^[ \t]{0,40}\d{0,4}[ \t]{0,40}(?:\n|$)/.test(text.slice(end, end + 2 * BLANKS + 6));
  return after && (from === 0 || text.charAt(from - 1) === '\n');
}

/**
 * Leaves out the page headers of a kamerstuk, "Tweede Kamer, vergaderjaar 2023–2024, 36 410 VIII, nr. 4" on a line of
 * its own: they name the document itself (`self`), or stand there on more than one page.
 */
export function dropPageHeaders(text: string, citations: readonly Citation[], self: string | undefined): Citation[] {
  const headed = new Map<string, number>();
  const headerOf = (citation: Citation) => {
    if (citation.kind !== 'kamerstuk' || !isAlone(text, citation)) return undefined;
    const written = text.slice(citation.start, citation.end);
    return CHAMBER.test(written) ? written : undefined;
  };
  for (const citation of citations) {
    const header = headerOf(citation);
    if (header) headed.set(header, (headed.get(header) ?? 0) + 1);
  }
  return citations.filter((citation) => {
    if (self?.startsWith('kst-') && citation.target.id === self && isAlone(text, citation)) return false;
    return (headed.get(headerOf(citation) ?? '') ?? 0) < 2;
  });
}
