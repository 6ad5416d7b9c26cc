import { fold } from './fold';

interface Named {
  name?: string | undefined;
}

/** "R.H. (Romke) de Jong" and "Romke de Jong" share their last words; so do "Dijk, D.J.H. van" and "D.J.H. van Dijk". */
function words(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1);
}

/** The short name's words that are no particle all occur in the full one. */
function isSame(short: string, full: string): boolean {
  const particles = new Set(['van', 'de', 'den', 'der', 'het', 'ter', 'ten', 'te', 'el', 'al', 'von']);
  const inFull = new Set(words(full));
  const own = words(short).filter((word) => !particles.has(word));
  return own.length > 0 && own.every((word) => inFull.has(word));
}

/**
 * People as a heading names them, in its order, with the full names that the head of the page gives. A full name that
 * fits none of them is added at the end; a person without a full name keeps the heading's. Nobody is left out.
 */
export function mergeNames<P extends Named>(people: P[], fullNames: string[]): P[] {
  const left = [...fullNames];
  const merged = people.map((person) => {
    const at = left.findIndex((full) => person.name !== undefined && isSame(person.name, full));
    return at < 0 ? person : { ...person, name: left.splice(at, 1)[0] };
  });
  return [...merged, ...left.map((name) => ({ name }) as P)];
}
