/**
 * The number that the Kamer gives a set of questions, and that all its documents carry: `2024Z01211` (since mid 2009),
 * `2070824590` (before) or `215160000` (Eerste Kamer). Source: the ids of officielebekendmakingen.nl.
 */

const WITH_Z = /^(\d{4,5})Z(\d{4,6}[a-z]?)$/i;
const DIGITS = /^\d{6,11}$/;

/** The vraagnummer in its one spelling (capital Z), or undefined when the text is none. */
export function parseVraagnummer(text: string): string | undefined {
  const trimmed = text.trim();
  const match = WITH_Z.exec(trimmed);
  if (match) return `${match[1]}Z${(match[2] ?? '').toLowerCase()}`;
  return DIGITS.test(trimmed) ? trimmed : undefined;
}

/** The id under which the Tweede Kamer's questions with this number are published since mid 2010, if it is such a number. */
export function kamervraagId(vraagnummer: string): string | undefined {
  return WITH_Z.test(vraagnummer) ? `kv-tk-${vraagnummer}` : undefined;
}

/** The whole of 2010 is left out: the ids changed in the middle of it. */
const FIRST_YEAR = '2011';

/** Where the questions with these numbers stand on the site, for those whose number tells it: since 2011. */
export function questionPageIds(vraagnummers: string[]): string[] {
  return vraagnummers.filter((number) => number >= FIRST_YEAR).flatMap((number) => kamervraagId(number) ?? []);
}
