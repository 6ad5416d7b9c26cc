import type { Token } from '../text/tokenise';

/** Small grammars over tokens that articles, leden and onderdelen share. A reader returns the index behind what it read. */

const ORDINALS = (
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende ' +
  'zestiende zeventiende achttiende negentiende twintigste'
).split(' ');

/** `tweede`, `2e`, `3de` → `2`, `2`, `3`. */
export function ordinal(token: Token | undefined): string | undefined {
  if (!token) return undefined;
  const place = ORDINALS.indexOf(token.key);
  if (place >= 0) return String(place + 1);
  // A scanner reads "1e" as "le".
  return token.key === 'le' ? '1' : /^(\d{1,2})(?:e|de|ste)$/.exec(token.key)?.[1];
}

export interface Separator {
  to: number;
  /** What stands between the ends of a range. */
  range: boolean;
  comma: boolean;
}

function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** `,` `/` `en` `, en` `of` `en/of` `alsmede` `dan wel` `tot en met` `t/m` `-` `–`. */
export function separator(tokens: readonly Token[], at: number): Separator | undefined {
  const comma = keyAt(tokens, at) === ',';
  const to = comma ? at + 1 : at;
  const [first, second, third] = [keyAt(tokens, to), keyAt(tokens, to + 1), keyAt(tokens, to + 2)];
  if (first === 'tot' && second === 'en' && third === 'met') return { to: to + 3, range: true, comma: false };
  if (first === 't' && second === '/' && third === 'm') return { to: to + 3, range: true, comma: false };
  if ((first === 'en' || first === 'of') && second === '/') return { to: to + 3, range: false, comma: false };
  if (first === 'dan' && second === 'wel') return { to: to + 2, range: false, comma: false };
  if (/^(?:en|of|alsmede|respectievelijk|onderscheidenlijk|evenals|[&/])$/.test(first))
    return { to: to + 1, range: false, comma: false };
  if (!comma && /^[-–—]$/.test(first)) return { to: to + 1, range: true, comma: false };
  return comma ? { to, range: false, comma: true } : undefined;
}

/** Numbers in a range that are listed, at most. */
const LONGEST_RANGE = 30;

/** The whole numbers between the ends of a short range; none where an end is no whole number, or nothing lies between. */
export function numbersBetween(from: string | undefined, to: string): string[] {
  if (!/^\d+$/.test(from ?? '') || !/^\d+$/.test(to)) return [];
  const first = Number(from) + 1;
  const length = Number(to) - first;
  if (length < 1 || length > LONGEST_RANGE) return [];
  return Array.from({ length }, (_, index) => String(first + index));
}
