import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

const NATIONALITY =
  /^(?:turkse?|duitse?|franse?|belgische?|vlaamse?|waalse?|poolse?|hongaarse?|britse?|engelse?|schotse?|ierse?|spaanse?|italiaanse?|portugese?|griekse?|zweedse?|deense?|noorse?|finse?|oostenrijkse?|zwitserse?|luxemburgse?|tsjechische?|slowaakse?|sloveense?|roemeense?|bulgaarse?|kroatische?|letse?|litouwse?|estse?|ijslandse?|amerikaanse?|canadese?|mexicaanse?|braziliaanse?|russische?|oekraïense?|chinese?|japanse?|indiase?|indonesische?|australische?|zeelandse?|afrikaanse?|koreaanse?|marokkaanse?|egyptische?|israëlische?|iraanse?|iraakse?|syrische?|surinaamse?|arubaanse?|curaçaose?|antilliaanse?|caribische?|buitenlandse?|uk|us|vs|vk)$/;
const COUNTRY =
  /^(?:curaçao|aruba|bonaire|saba|belgië|vlaanderen|wallonië|duitsland|frankrijk|turkije|polen|hongarije|engeland|schotland|ierland|spanje|portugal|italië|griekenland|zweden|denemarken|noorwegen|finland|ijsland|oostenrijk|zwitserland|luxemburg|tsjechië|slowakije|slovenië|roemenië|bulgarije|kroatië|estland|letland|litouwen|malta|cyprus|suriname|rusland|oekraïne|china|japan|india|indonesië|australië|canada|mexico|brazilië|marokko|egypte|israël|iran|irak|syrië|rome|buitenland|vs|vk|uk|usa)$/;
/** Countries of two words: the first with what the second may be. */
const FIRST_OF_TWO: Record<string, RegExp> = {
  sint: /^(?:maarten|eustatius)$/,
  nieuw: /^zeeland$/,
  zuid: /^(?:afrika|korea)$/,
  noord: /^(?:ierland|macedonië)$/,
  verenigde: /^staten$/,
  verenigd: /^koninkrijk$/,
};

/** Dutch law holds there too, or is what a sentence about it speaks of: `In het buitenland`, `In Bonaire`. */
const OURS =
  /^(?:curaçao|aruba|bonaire|saba|sint|buitenland|rome|caribische?|antilliaanse?|arubaanse?|curaçaose?|buitenlandse?)$/;

/** Whether a word, in small letters, is a country with law of its own, or says that something is of it: `frankrijk`, `duitse`. */
export function isAbroad(key: string): boolean {
  return (COUNTRY.test(key) || NATIONALITY.test(key)) && !OURS.test(key);
}

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

/** `van België`, `van de VS`: the index where a country may be named. */
function behindVan(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.key !== 'van') return to;
  return /^(?:de|het)$/.test(tokens[to + 1]?.key ?? '') ? to + 2 : to + 1;
}

const OF_LAW = /^(?:recht|strafrecht|rechtsstelsel|wetgeving|wetgever)$/;
const FAR = 25;

/**
 * Whether a sentence speaks of another country before a place in it: it begins with "In België", or names the law of that
 * country (`het Duitse recht`). Not where it comes back to Nederland.
 */
function isSentenceAbroad(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  let found = false;
  for (let at = from - 1; at > from - FAR && tokens[at]?.sentence === sentence; at--) {
    const key = tokens[at]?.key ?? '';
    if (key.startsWith('nederland') || (key === 'land' && tokens[at - 1]?.key === 'ons')) return false;
    if (OF_LAW.test(key) && NATIONALITY.test(tokens[at - 1]?.key ?? '')) found = true;
    if (key !== 'in' || tokens[at - 1]?.sentence === sentence) continue;
    const country = /^(?:de|het)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    if (isCountry(tokens, country) && !OURS.test(tokens[country]?.key ?? '')) found = true;
  }
  return found;
}

/**
 * Whether a name that is known is of a country where it means none of our acts: `de Turkse Grondwet`, `het Wetboek van
 * Strafrecht (van) Curaçao`. A law that is called by a whole name is so too where it is placed there (`de tabakswet in
 * België`, `een tabakswet zoals in Ierland`); an act of the EU holds there as well. Nor is a Dutch law called European.
 */
export function isOfAnotherCountry(tokens: readonly Token[], { from, to, act, use }: Mention): boolean {
  const before = tokens[from - 1]?.key ?? '';
  if (NATIONALITY.test(before) || (act?.kind === 'law' && /^europe(?:se|es)$/.test(before))) return true;
  if (isCountry(tokens, behindVan(tokens, to))) return true;
  if (act?.kind !== 'law' || use !== 'name') return false;
  if (isCountry(tokens, behindPlace(tokens, to)) || tokens[to]?.key === 'aldaar') return true;
  return to === from + 1 && isSentenceAbroad(tokens, from);
}
