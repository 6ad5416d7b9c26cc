import type { Citation } from '../../model/citation';
import { MONTHS } from '../text/months';

const GAZETTE = new RegExp(
  String.raw`\b(Staatsblad|Stb|Staatscourant|Stcrt|Tractatenblad|Trb)(?![a-z])\.?,?\s{0,4}(?:van\s{1,3})?(?:jaargang\s{1,3})?(\d{4})(?:,\s{0,4}|\s{1,4}|/|-(?=\d{1,5}\b))(?:(?:nr|nummer)\b\.?\s{0,4})?(\d{1,5})(?![\d-])(?!\s{1,3}(?:${MONTHS})\b)`,
  'gi',
);

const KIND = { s: 'stb', c: 'stcrt', t: 'trb' } as const;

/** Official gazettes by year and number: `Stb. 2004, 107`, `Staatscourant 2009, nr. 9231`, `Trb. 1951, 25`. */
export function findGazettes(text: string, now = new Date().getFullYear()): Citation[] {
  const found: Citation[] = [];
  for (const { 0: match, 1: name = '', 2: year = '', 3: number = '', index } of text.matchAll(GAZETTE)) {
    if (Number(year) < 1813 || Number(year) > now + 1 || Number(number) === 0) continue;
    const kind = /^T/i.test(name) ? KIND.t : /^(?:Staatsblad|Stb)$/i.test(name) ? KIND.s : KIND.c;
    found.push({
      start: index,
      end: index + match.length,
      kind,
      target: { system: 'op', id: `${kind}-${year}-${Number(number)}` },
    });
  }
  return found;
}
