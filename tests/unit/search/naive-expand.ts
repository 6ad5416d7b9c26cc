import Fuse from 'fuse.js/basic';
import type { Expansion } from '../../../lib/search/expand/expansion';
import type { PhraseClause, WordClause } from '../../../lib/search/query/query';
import type { MatchKind, Tier } from '../../../lib/search/searcher';
import { editDistance } from '../../../lib/search/words/edit-distance';
import { stemOf } from '../../../lib/search/words/word-forms';

type Terms = ReadonlyMap<string, number>;

/** The most frequent of the terms, of equals the first in order. */
function best(terms: Terms, most: number, holds: (term: string) => boolean): string[] {
  return [...terms]
    .filter(([term]) => !term.includes(':') && holds(term))
    .sort(([a, entriesA], [b, entriesB]) => entriesB - entriesA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
}

/** The terms that resemble the word, as Fuse.js ranks them. */
function resembling({ term: typed, letters, unfinished }: WordClause, terms: Terms, known: Set<string>): string[] {
  const errors = letters < 4 || !/^\p{L}+$/u.test(typed) ? 0 : letters < 8 ? 1 : 2;
  if (errors === 0) return [];
  const short = (term: string) => term.replaceAll('ij', 'y');
  const candidates = [...terms.keys()].filter((term) => !known.has(term) && /^\p{L}+$/u.test(term)).sort();
  const whole = candidates.filter((term) => editDistance(short(typed), short(term)).whole <= errors);
  const begun = candidates.filter(
    (term) =>
      unfinished &&
      letters >= 6 &&
      term.slice(0, 3) === typed.slice(0, 3) &&
      editDistance(short(typed), short(term)).prefix <= 1,
  );
  const list = whole.length > 0 ? whole : begun;
  const ranked = new Fuse(list, { threshold: 1 }).search(typed).map(({ item }) => item);
  return [...ranked, ...list.filter((term) => !ranked.includes(term))].slice(0, 12);
}

/** What a word stands for in a tier and those before, by looking at every term: see docs/search.md. */
export function naiveExpand(word: WordClause, tier: Tier, terms: Terms): Expansion[] {
  const { term: typed, letters, unfinished, exact = false } = word;
  const stem = stemOf(typed);
  const found = new Map<string, Expansion>();
  const add = (kind: MatchKind, list: string[]) => {
    for (const term of list) {
      const close = kind === 'prefix' || kind === 'part';
      found.set(term, { term, kind, closeness: close ? Math.floor((4 * typed.length) / term.length) : 0 });
    }
  };
  const addBest = (kind: MatchKind, holds: (term: string) => boolean, most = 32) =>
    add(
      kind,
      best(terms, most, (term) => !found.has(term) && holds(term)),
    );
  add('whole', naiveWhole(word, terms));
  if (!exact && stem.length >= 3) addBest('form', (term) => stemOf(term) === stem);
  if (tier >= 1 && unfinished) addBest('prefix', (term) => term.startsWith(typed), letters === 1 ? 8 : 32);
  if (tier >= 2 && !exact && letters >= 4) addBest('part', (term) => term.includes(typed));
  const entries = [...found.keys()].reduce((sum, term) => sum + (terms.get(term) ?? 0), 0);
  if (tier >= 3 && !exact && entries <= 2) {
    const nearest = resembling(word, terms, new Set(found.keys()));
    for (const [at, term] of nearest.entries()) found.set(term, { term, kind: 'error', closeness: 11 - at });
  }
  return [...found.values()];
}

/** The word itself, or with a star whatever begins so: all that a word behind a minus means. */
export function naiveWhole({ term: typed, prefix }: WordClause, terms: Terms): string[] {
  return best(terms, 64, (term) => (prefix ? term.startsWith(typed) : term === typed));
}

/** For each word of a phrase the terms that it stands for: the word; of the last, unfinished one also what begins so. */
export function naivePhrase({ terms: typed, unfinished }: PhraseClause, tier: Tier, terms: Terms): Expansion[][] {
  return typed.map((term, index) => {
    const last = index === typed.length - 1 && unfinished && tier >= 1;
    const begun = last ? best(terms, 32, (one) => one !== term && one.startsWith(term)) : [];
    return [
      ...best(terms, 1, (one) => one === term).map((one): Expansion => ({ term: one, kind: 'whole', closeness: 0 })),
      ...begun.map(
        (one): Expansion => ({
          term: one,
          kind: 'prefix',
          closeness: Math.floor((4 * term.length) / one.length),
        }),
      ),
    ];
  });
}

/** For each thing that a filter asks for the filter terms any of which will do. */
export function naiveFilter(filter: string, values: readonly string[], terms: Terms): string[][] {
  return values.map((value) => {
    const wanted = `${filter}:${value}`;
    if (terms.has(wanted)) return [wanted];
    if (!['lid', 'partij', 'minister', 'onderwerp', 'label'].includes(filter)) return [];
    return [...terms]
      .filter(([term]) => term.startsWith(wanted))
      .sort(([a, entriesA], [b, entriesB]) => entriesB - entriesA || (a < b ? -1 : 1))
      .slice(0, 8)
      .map(([term]) => term);
  });
}
