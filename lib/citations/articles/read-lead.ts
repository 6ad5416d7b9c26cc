import type { Token } from '../text/tokenise';
import { numbersBetween, ordinal, separator } from './read-numbers';

/** What stands before an article and belongs to it. */
export interface Lead {
  from: number;
  lid: string[];
  onderdeel: string[];
}

/** Values before an index with separators between them, read backwards: `2 en 3`. */
function valuesBefore(
  tokens: readonly Token[],
  at: number,
  read: (token: Token | undefined) => string | undefined,
): { found: string[]; from: number } {
  const found: string[] = [];
  let from = at;
  let isRange = false;
  for (let next = at - 1; next >= 0 && found.length < 20; ) {
    const value = read(tokens[next]);
    if (value === undefined) break;
    found.unshift(value, ...(isRange ? numbersBetween(value, found[0] ?? '') : []));
    from = next;
    // "Tot en met" and "t/m" are three tokens.
    const gap = [from - 3, from - 1].find((index) => separator(tokens, index)?.to === from);
    if (gap === undefined) break;
    isRange = separator(tokens, gap)?.range ?? false;
    next = gap - 1;
  }
  return { found, from };
}

const figure = (token: Token | undefined) => (token && /^\d{1,2}[a-z]?$/.test(token.text) ? token.text : undefined);
const letter = (token: Token | undefined) => (token && /^[a-z]$/.test(token.text) ? token.text : undefined);

/** `lid 2 van`, `leden 2 en 3 van`, `onderdeel b van`. */
function readNumberedLead(tokens: readonly Token[], of: number): Lead | undefined {
  const leden = valuesBefore(tokens, of, figure);
  if (leden.found.length > 0 && /^(?:lid|leden)$/.test(tokens[leden.from - 1]?.key ?? '')) {
    return { from: leden.from - 1, lid: leden.found, onderdeel: [] };
  }
  const onderdelen = valuesBefore(tokens, of, letter);
  if (onderdelen.found.length > 0 && /^(?:onderdeel|onderdelen|sub)$/.test(tokens[onderdelen.from - 1]?.key ?? '')) {
    return { from: onderdelen.from - 1, lid: [], onderdeel: onderdelen.found };
  }
  return undefined;
}

/** What stands before the word artikel, at an index, and belongs to it: `het tweede lid van`, `de leden 2 en 3 van`. */
export function readLead(tokens: readonly Token[], at: number): Lead {
  const none: Lead = { from: at, lid: [], onderdeel: [] };
  const of = at - 1;
  if (tokens[of]?.key !== 'van') return none;
  if (!/^(?:lid|leden)$/.test(tokens[of - 1]?.key ?? '')) return readNumberedLead(tokens, of) ?? none;
  const { found, from } = valuesBefore(tokens, of - 1, ordinal);
  if (found.length === 0) return none;
  return { from: tokens[from - 1]?.key === 'het' ? from - 1 : from, lid: found, onderdeel: [] };
}
