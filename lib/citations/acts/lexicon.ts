import type { Act } from '../data/act';
import { books } from '../data/books';
import { decoys } from '../data/decoys';
import { euActs } from '../data/eu-acts';
import { laws } from '../data/laws';
import { treaties } from '../data/treaties';
import { tokenise } from '../text/tokenise';

/** What it takes before a name is believed; see the lists of {@link Act}. */
export type Use = 'name' | 'abbreviation' | 'nextToArticle' | 'afterNumber' | 'onceNamed';

/** One name of one act. `act` is absent for a name that is known to mean something else. */
export interface Entry {
  act?: Act;
  use: Use;
  /** The name's tokens in their own case, when the case matters. */
  exact?: readonly string[];
}

/** A trie over the lower-case tokens of names. */
export interface Lexicon {
  next: Map<string, Lexicon>;
  entries: Entry[];
}

export function emptyLexicon(): Lexicon {
  return { next: new Map(), entries: [] };
}

export function addName(lexicon: Lexicon, name: string, entry: { act?: Act; use: Use }): void {
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
  const anyCase = entry.use === 'name' || (entry.use === 'onceNamed' && name.length > 5);
  const exact = anyCase ? undefined : tokens.map(({ text }) => text);
  // A document may define a name a thousand times.
  const isSame = (other: Entry) =>
    other.act === entry.act && other.use === entry.use && other.exact?.join(' ') === exact?.join(' ');
  if (node.entries.some(isSame)) return;
  node.entries.push(exact ? { ...entry, exact } : entry);
}

/** People leave out "op het" and "op de": `Wet financieel toezicht`. */
function shortened(name: string): string[] {
  const short = name.replace(/^(Wet) op (?:de|het) /, '$1 ');
  return short === name ? [] : [short];
}

function addAct(lexicon: Lexicon, row: Act): void {
  for (const name of new Set([row.name, ...(row.names ?? []), ...shortened(row.name)])) {
    addName(lexicon, name, { act: row, use: 'name' });
  }
  for (const use of ['nextToArticle', 'afterNumber', 'onceNamed'] as const) {
    for (const name of row[use] ?? []) addName(lexicon, name, { act: row, use });
  }
  for (const name of row.abbreviations ?? []) addName(lexicon, name, { act: row, use: 'abbreviation' });
}

/** All acts of the tables. */
export const acts: readonly Act[] = [...laws, ...books, ...treaties, ...euActs];

/** The names of the tables, built once. */
export const lexicon: Lexicon = emptyLexicon();
for (const row of acts) addAct(lexicon, row);
for (const decoy of decoys) {
  addName(lexicon, decoy.name, { use: 'name' });
  for (const name of decoy.abbreviations ?? []) addName(lexicon, name, { use: 'abbreviation' });
}
