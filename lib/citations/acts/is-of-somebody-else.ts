import { actsById } from './acts-by-id';

/** `van de gemeente Ede`, `van het OM`, `van Rotterdam`: not the Union's own bodies, and no date. */
const MAKER =
  /\s{1,4}van\s{1,4}(?:(?:de|het|een|onze)\s{1,4})?(?:gemeente|provincie|provinciale|waterschap|hoogheemraadschap|politie|minister|beroeps|burgemeester|(?!Europe|Parlement|Raad|Commissie|Unie|Gemeenschap|E[UGPC]\b|EEG\b)[A-ZÀ-Þ])/y;
const OF_THE_PLACE = /(?:gemeentelijke|provinciale|plaatselijke|lokale|regionale|interne)\s{1,4}$/i;
const LONGEST_LOOK = 30;

/**
 * Whether what has a number as the EU gives them, and no sign of a union, is made by another: `Verordening 2019/881 van de
 * gemeente Ede`, `Gemeentelijke verordening 2016/679`, `de KNMG-richtlijn 2018/1808`. A first half that the tables have in
 * a name of the act with that number is its own: `P2B-verordening 2019/1150`.
 *
 * @param start Where the whole word begins; `sort`: where its word for an act does; `end`: behind the number.
 */
export function isOfSomebodyElse(
  text: string,
  start: number,
  sort: number,
  end: number,
  id: string | undefined,
): boolean {
  MAKER.lastIndex = end;
  if (MAKER.test(text) || OF_THE_PLACE.test(text.slice(Math.max(0, start - LONGEST_LOOK), start))) return true;
  const first = text.slice(start, sort);
  if (!first.endsWith('-') || /^(?:EU|EG|EEG)-$/.test(first)) return false;
  const { name = '', names = [], abbreviations = [], nextToArticle = [] } = actsById.get(id ?? '') ?? {};
  const half = first.slice(0, -1).toLowerCase();
  return ![name, ...names, ...abbreviations, ...nextToArticle].some((own) => own.toLowerCase().startsWith(half));
}
