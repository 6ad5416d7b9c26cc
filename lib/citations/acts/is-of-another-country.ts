import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

const NATIONALITY =
  /^(?:turkse?|duitse?|franse?|belgische?|vlaamse?|waalse?|poolse?|hongaarse?|britse?|engelse?|schotse?|ierse?|spaanse?|italiaanse?|portugese?|griekse?|zweedse?|deense?|noorse?|finse?|oostenrijkse?|zwitserse?|luxemburgse?|tsjechische?|slowaakse?|sloveense?|roemeense?|bulgaarse?|kroatische?|letse?|litouwse?|estse?|ijslandse?|amerikaanse?|canadese?|mexicaanse?|braziliaanse?|russische?|oekraïense?|chinese?|japanse?|indiase?|indonesische?|australische?|zeelandse?|afrikaanse?|koreaanse?|marokkaanse?|egyptische?|israëlische?|iraanse?|iraakse?|syrische?|surinaamse?|arubaanse?|curaçaose?|antilliaanse?|caribische?|buitenlandse?)$/;
const COUNTRY =
  /^(?:curaçao|aruba|bonaire|saba|belgië|vlaanderen|wallonië|duitsland|frankrijk|turkije|polen|hongarije|engeland|schotland|ierland|spanje|portugal|italië|griekenland|zweden|denemarken|noorwegen|finland|ijsland|oostenrijk|zwitserland|luxemburg|tsjechië|slowakije|slovenië|roemenië|bulgarije|kroatië|estland|letland|litouwen|malta|cyprus|suriname|rusland|oekraïne|china|japan|india|indonesië|australië|canada|mexico|brazilië|marokko|egypte|israël|iran|irak|syrië|rome|buitenland)$/;
/** Countries of two words: the first with what the second may be. */
const FIRST_OF_TWO: Record<string, RegExp> = {
  sint: /^(?:maarten|eustatius)$/,
  nieuw: /^zeeland$/,
  zuid: /^(?:afrika|korea)$/,
  noord: /^(?:ierland|macedonië)$/,
  verenigde: /^staten$/,
  verenigd: /^koninkrijk$/,
};

/** Whether another country than Nederland is named at an index. */
function isCountry(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (COUNTRY.test(key)) return true;
  const second = FIRST_OF_TWO[key];
  return second?.test(tokens[tokens[at + 1]?.text === '-' ? at + 2 : at + 1]?.key ?? '') ?? false;
}

/** `zoals in Ierland`, `zoals het Verenigd Koninkrijk die kent`, `in België`: the index where a country may be named. */
function behindPlace(tokens: readonly Token[], to: number): number {
  const has = (at: number, words: RegExp) => (words.test(tokens[at]?.key ?? '') ? at + 1 : at);
  let at = has(to, /^(?:zoals|als|gelijk)$/);
  at = has(at, /^(?:die|deze)$/);
  at = has(at, /^(?:in|uit|van|voor)$/);
  return at === to ? to : has(at, /^(?:de|het)$/);
}

/**
 * Whether a name that is known is of a country where it means none of our acts: `de Turkse Grondwet`, `het Wetboek van
 * Strafrecht (van) Curaçao`. A law that is called by a whole name is so too where it is placed there (`de tabakswet in
 * België`, `een tabakswet zoals in Ierland`); an act of the EU holds there as well. Nor is a Dutch law called European.
 */
export function isOfAnotherCountry(tokens: readonly Token[], { from, to, act, use }: Mention): boolean {
  const before = tokens[from - 1]?.key ?? '';
  if (NATIONALITY.test(before) || (act?.kind === 'law' && /^europe(?:se|es)$/.test(before))) return true;
  if (isCountry(tokens, tokens[to]?.key === 'van' ? to + 1 : to)) return true;
  return act?.kind === 'law' && use === 'name' && isCountry(tokens, behindPlace(tokens, to));
}
