import type { Act } from '../data/act';
import { tokenise } from '../text/tokenise';

/** What it takes before a name is believed; see the lists of {@link Act}. */
export type Use = 'name' | 'abbreviation' | 'nextToArticle' | 'afterNumber' | 'onceNamed';

/** One name of one act. `act` is absent for a name that is known to mean something else. */
export interface Entry {
  act?: Act;
  use: Use;
  /** The name's tokens in their own case, when the case matters. */
  exact?: readonly string[];
  /** First and last day, ISO, on which the act had this name. */
  validFrom?: string | undefined;
  validTo?: string | undefined;
}

/** A trie over the lower-case tokens of names. */
export interface Lexicon {
  next: Map<string, Lexicon>;
  entries: Entry[];
}

/** Whether a name counts in any case: a name does, an abbreviation only in its own. */
export function isInAnyCase(name: string, use: Use): boolean {
  return use === 'name' || (use === 'onceNamed' && name.length > 5);
}

/** A lexicon of no names yet. */
export function emptyLexicon(): Lexicon {
  return { next: new Map(), entries: [] };
}

/** Adds what a name means; the same meaning is added once. */
export function addName(lexicon: Lexicon, name: string, entry: Omit<Entry, 'exact'>): void {
  const tokens = tokenise(name);
  let node = lexicon;
  for (const { key } of tokens) {
    let child = node.next.get(key);
    if (!child) {
      child = emptyLexicon();
      node.next.set(key, child);
    }
    node = child;
  }
  const exact = isInAnyCase(name, entry.use) ? undefined : tokens.map(({ text }) => text);
  // A document may define a name a thousand times.
  const isSame = (other: Entry) =>
    other.act === entry.act && other.use === entry.use && other.exact?.join(' ') === exact?.join(' ');
  if (node.entries.some(isSame)) return;
  node.entries.push(exact ? { ...entry, exact } : entry);
}
