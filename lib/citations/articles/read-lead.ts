import type { Token } from '../text/tokenise';
import { ordinal, separator } from './read-numbers';

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
  for (let next = at - 1; next >= 0 && found.length < 20; next = from - 2) {
    const value = read(tokens[next]);
    if (value === undefined) break;
    found.unshift(value);
    from = next;
    if (separator(tokens, from - 1)?.to !== from) break;
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
