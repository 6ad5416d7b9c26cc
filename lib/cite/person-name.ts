import { oneLine } from './one-line';

/** A name as bibliographies order it: Dutch ones by what stands behind "van" and its like. */
export interface PersonName {
  given?: string;
  /** "van der", "de". */
  particle?: string;
  family: string;
}

const PARTICLES = "van|de|den|der|het|ter|ten|te|el|al|von|’t|'t|in|op|la|le|du|da|dos";
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, 'i');
/** The first word of a double name whose second has a particle: "Blanksma-van den Heuvel". */
const DOUBLE = new RegExp(`.-(?:${PARTICLES})$`, 'i');
const MEMBERS = /\b(?:lid|leden)\s+(.{1,200}?)(?:\s+(?:over|aan|inzake|naar|betreffende)\s|$)/gi;

/**
 * Where the family name begins: at a particle, or as the title of the document writes it, where both the earlier; else it is
 * the last word. A title that has the whole name, as "de leden Aukje de Vries (VVD) en …", says nothing of it.
 */
function familyAt(words: string[], title: string): number {
  const particle = words.findIndex((word, at) => PARTICLE.test(word) && at < words.length - 1);
  const members = Array.from(title.matchAll(MEMBERS), ([, names = '']) => names.split(/\s*\([^)]*\)|\s*,\s*|\s+en\s+/));
  const written = new Set(members.flat().map((name) => name.trim()));
  const own = words.findIndex((_, at) => written.has(words.slice(at).join(' ')));
  if (particle < 0 && own >= 0) return own;
  const double = words.findIndex((word, at) => DOUBLE.test(word) && at < words.length - 1);
  const found = [particle, double, own > 0 ? own : -1].filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : words.length - 1;
}

/**
 * Takes a name apart, however it is written: "Harmen Krul", "R.H. (Romke) de Jong", "Dijk, J.J. van", "Kathmann". A family
 * name of two words is known as one where the title has it ("vragen van het lid Bruins Slot over …"); the pages do not tell
 * where it begins.
 */
export function personName(text: string, title = ''): PersonName {
  const [last = '', first] = oneLine(text.replace(/\([^)]*\)/g, ' ')).split(/\s*,\s*/);
  const words = [...(first?.split(' ') ?? []), ...last.split(' ')];
  // Behind a comma stands what goes before: "Dijk, J.J. van".
  const from = familyAt(words, title);
  const given = words.slice(0, from).join(' ');
  const own = words.slice(from);
  const particles = own.findIndex((word, at) => !PARTICLE.test(word) || at === own.length - 1);
  const particle = own.slice(0, particles).join(' ');
  return { ...(given && { given }), ...(particle && { particle }), family: own.slice(particles).join(' ') };
}
