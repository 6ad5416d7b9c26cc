import { parseAddress } from '../../identifiers/address';
import { parsePublicationId } from '../../identifiers/publication-id';
import { kamervraagId, parseVraagnummer } from '../../identifiers/vraagnummer';
import type { Citation } from '../../model/citation';

const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"«»“”]+/gi;
const ID = /(?<![\w/-])(?:ah|kv|kst|h|stb|stcrt|trb|blg|nds|ag|gmb|prb|wsb|bgr)-[\w()-]+/g;
const VRAAGNUMMER = /(?<![\w-])(20\d\d)Z\d{5}(?![\dA-Za-z])/gi;

/** An address without the stop, comma or bracket that ends its sentence. */
function withoutTail(address: string): string {
  const bare = address.replace(/[.,;:!?'"\]]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutTail(bare.slice(0, -1)) : bare;
}

/** Every web address, of publications or not: no other finder reads inside one. */
export function findWebAddresses(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(URL_IN_TEXT), ({ 0: match, index }) => ({
    start: index,
    end: index + withoutTail(match).length,
  }));
}

/** Addresses and ids of publications, written out. */
export function findPublications(text: string): Citation[] {
  const found: Citation[] = [];
  function add(start: number, length: number, id: string): void {
    found.push({ start, end: start + length, kind: 'id', target: { system: 'op', id } });
  }
  for (const { start, end } of findWebAddresses(text)) {
    const address = parseAddress(text.slice(start, end));
    if (address) add(start, end - start, address.id.id);
  }
  for (const { 0: match, index } of text.matchAll(ID)) {
    const written = match.replace(/[^\w)]+$/, '');
    const candidates = [written, written.replace(/\)+$/, '')];
    const parsed = candidates.map((candidate) => parsePublicationId(candidate)).find((id) => id !== undefined);
    if (parsed) add(index, parsed.id.length, parsed.id);
  }
  return found;
}

/** Numbers of sets of questions: `2024Z02257`. */
export function findVraagnummers(text: string, now = new Date().getFullYear()): Citation[] {
  const found: Citation[] = [];
  for (const { 0: match, 1: year, index } of text.matchAll(VRAAGNUMMER)) {
    const number = parseVraagnummer(match);
    const id = number && kamervraagId(number);
    if (id && Number(year) <= now + 1)
      found.push({ start: index, end: index + match.length, kind: 'kamervraag', target: { system: 'op', id } });
  }
  return found;
}
