import type { Token } from './tokenise';

/** Words that a line of running text begins with, and that no compound of law does. */
const LINE_START =
  'van|voor|de|het|een|in|op|is|te|die|dat|zijn|zouden|zou|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|moet|moeten|mag|mogen|zal|zullen|met|om|aan|door|naar|bij|uit|als|ook|niet|geldt|gelden|biedt|bieden|bepaalt|staat|verplicht|regelt|waarin|waarbij|waardoor';
/** `Warenwet|zouden`, `Verordening|van`, `DSA|verplicht`: text from a PDF loses the space at the end of a line. */
const WORD_AND_START = new RegExp(
  `^([A-Za-zÀ-ÿ]{4,60}wet|[A-Za-zÀ-ÿ]{0,60}(?:wetboek|verordening|richtlijn|besluit|verdrag)|[A-Z]{3,6})(?:${LINE_START}|en)$`,
);
/** `eerste|lid`: the same at the end of a narrow line. */
const ORDINAL_AND_LID = /^((?:eer|twee|der|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)[a-z]{0,4}e)(?:lid|leden)$/;
const PLURAL = /(?:wetboek|verordening|richtlijn|besluit|verdrag)en$/;

/**
 * What of a piece of text is one word or number, from its beginning: the name of an act that the next word is glued to
 * ends where the name does, and a footnote's figure behind a year (`Vreemdelingenwet 2000³` read as `20003`) or behind the
 * figure in an abbreviation (`NIS2⁴` read as `NIS24`) is no part of it. `before` is the token that it stands right against.
 */
export function splitGlued(found: string, before: Token | undefined): string {
  if (found.length < 5)
    return /^\d{2,3}$/.test(found) && before && /^(?!ARTT?$)[A-Z]{3,6}$/.test(before.text) ? found.slice(0, 1) : found;
  const first = found.charCodeAt(0);
  if (first >= 48 && first <= 57) return /^(?:19[5-9]|20[0-4])\d{2,3}$/.test(found) ? found.slice(0, 4) : found;
  if (found.endsWith('lid') || found.endsWith('leden')) return ORDINAL_AND_LID.exec(found)?.[1] ?? found;
  if (!/wet|verord|richt|beslu|verdr|^[A-Z]{3}/.test(found)) return found;
  const name = WORD_AND_START.exec(found)?.[1];
  return name && !PLURAL.test(found) ? name : found;
}
