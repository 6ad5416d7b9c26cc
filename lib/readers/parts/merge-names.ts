import { fold } from './fold';

interface Named {
  name?: string | undefined;
}

/** Letters that are left after folding: those of the Latin alphabets. Named by range, which compiles at once. */
const NO_LETTERS = /[^a-z\u00df-\u024f-]+/;
const INITIAL = /(?<![a-z\u00df-\u024f])([a-z\u00df-\u024f])\./g;

const PARTICLES = new Set(['van', 'de', 'den', 'der', 'het', 'ter', 'ten', 'te', 'el', 'al', 'von']);

/** The words of a name that are no particle and no initial: "R.H. (Romke) de Jong" → romke, jong. */
function words(name: string): string[] {
  return fold(name)
    .split(NO_LETTERS)
    .filter((word) => word.length > 1 && !PARTICLES.has(word));
}

function initials(name: string): string[] {
  return [...fold(name).matchAll(INITIAL)].map((match) => match[1] ?? '');
}

/** Whether a heading's "Jasper van Dijk" or "Van Dijk" may be the head's "J.J. van Dijk" or "Dijk, J.J. van". */
function isSame(short: string, full: string): boolean {
  const [own, theirs, first] = [words(short), words(full), initials(full)];
  const surname = own.at(-1);
  if (!surname || !theirs.includes(surname)) return false;
  return own.slice(0, -1).every((word) => theirs.includes(word) || first.includes(word.charAt(0)));
}

/**
 * People as a heading names them, in its order, with the full names that the head of the page gives. A person keeps the
 * heading's name when no full name fits or more than one does; a full name that fits nobody is added at the end.
 */
export function mergeNames<P extends Named>(people: P[], fullNames: string[]): P[] {
  const fits = people.map(({ name = '' }) => fullNames.filter((full) => isSame(name, full)));
  const given = new Map<number, string>();
  // Whom only one name is left for gets it, which may leave one name for somebody else.
  for (let before = -1; before !== given.size; ) {
    before = given.size;
    const taken = new Set(given.values());
    for (const [at, names] of fits.entries()) {
      const left = names.filter((name) => !taken.has(name));
      if (given.has(at) || left.length !== 1 || !left[0]) continue;
      const rivals = fits.filter((other, index) => index !== at && !given.has(index) && sole(other, taken) === left[0]);
      if (rivals.length > 0) continue;
      given.set(at, left[0]);
      taken.add(left[0]);
    }
  }
  const merged = people.map((person, at) => (given.has(at) ? { ...person, name: given.get(at) } : person));
  const strangers = fullNames.filter((full) => !fits.some((names) => names.includes(full)));
  return [...merged, ...strangers.map((name) => ({ name }) as P)];
}

function sole(names: string[], taken: Set<string>): string | undefined {
  const left = names.filter((name) => !taken.has(name));
  return left.length === 1 ? left[0] : undefined;
}
