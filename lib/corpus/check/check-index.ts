import type { CheckReport } from '../../model/check';
import type { Card } from '../../model/search';
import { findEntriesOf } from '../../search/index/find-entries-of';
import type { IndexStorage } from '../../search/index/index-storage';
import { openIndex } from '../../search/index/open-index';
import { IndexDamaged, type SearchIndex, type Segment } from '../../search/index/search-index';
import type { CorpusDatabase } from '../database';
import { markBeside } from '../mark-unindexed';
import { rebuildIndex, stateOfIndex } from '../rebuild-index';
import { underIndexLock } from '../under-lock';
import type { Checking } from './checking';
import { cardText, expectedCards } from './expected-cards';
import { requireReadable } from './require-readable';

/** Cards that are compared together. */
const AT_ONCE = 50;

/** What was found of the index: the ids of documents that it says something else of than the documents do. */
interface Disagreement {
  ids: Set<string>;
  /** Those of which it does so beside what waits to be indexed, and rightly so, as far as can be told. */
  excused: Set<string>;
  /** The documents that are in it. */
  covered: Set<string>;
  keys: Set<string>;
}

function idsOn(cards: readonly (Card | undefined)[]): string[] {
  return cards.flatMap((card) => card?.documents.map(({ id }) => id) ?? []);
}

/** The cards of a segment, some at a time. What is not found by its documents nobody could take out: the index is damaged. */
async function* someCards(index: SearchIndex, segment: Segment): AsyncGenerator<Card[]> {
  const live = Array.from({ length: segment.entries }, (_, entry) => entry).filter((one) => !segment.isRemoved(one));
  for (let from = 0; from < live.length; from += AT_ONCE) {
    const entries = live.slice(from, from + AT_ONCE);
    const cards = await segment.cards(entries);
    const found = await findEntriesOf(index, idsOn(cards));
    const findable = new Set(found.filter((one) => one.segment === segment.id).map(({ entry }) => entry));
    if (entries.some((entry) => !findable.has(entry))) throw new IndexDamaged('an entry is not found by its documents');
    yield cards;
  }
}

/**
 * Notes where a card is not what it should be. What waits to be indexed, and all that changes with it, does so rightly: a
 * document that goes to another of the `expected` cards goes with what is on that.
 */
async function note(
  { unindexed }: CorpusDatabase,
  found: Disagreement,
  pairs: (readonly [is: Card | undefined, should: Card | undefined])[],
  expected: readonly Card[],
): Promise<void> {
  const wrong = pairs.filter(([is, should]) => !is || !should || cardText(is) !== cardText(should)).map(idsOn);
  if (wrong.length === 0) return;
  // Read after the documents: what changed since the index was opened is in it.
  const waiting = new Set((await unindexed.orderBy('id').uniqueKeys()).map(String));
  for (const ids of wrong) {
    const going = expected.filter((card) => card.documents.some(({ id }) => ids.includes(id)));
    const isExcused = [...ids, ...idsOn(going)].some((id) => waiting.has(id));
    for (const id of ids) (isExcused ? found.excused : found.ids).add(id);
  }
}

async function compareCards(database: CorpusDatabase, cards: Card[], found: Disagreement): Promise<void> {
  const numbers = cards.filter(({ key, documents }) => documents.every(({ id }) => id !== key)).map(({ key }) => key);
  const expected = await expectedCards(database, numbers, idsOn(cards));
  const pairs = cards.map((card) => {
    const isTwice = found.keys.has(card.key);
    found.keys.add(card.key);
    return [card, isTwice ? undefined : expected.get(card.key)] as const;
  });
  await note(database, found, pairs, [...expected.values()]);
  for (const id of idsOn(cards)) found.covered.add(id);
}

/** What should be in the index and is not. A later print may be in no card, and rightly. */
async function compareMissing(checking: Checking, found: Disagreement): Promise<void> {
  const { database, rest, signal } = checking;
  const all = await database.publicaties.toCollection().primaryKeys();
  const missing = all.filter((id) => !found.covered.has(id));
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const expected = await expectedCards(database, [], missing.slice(from, from + AT_ONCE));
    const absent = [...expected.values()].filter(({ key }) => !found.keys.has(key));
    await note(
      database,
      found,
      absent.map((card) => [undefined, card]),
      absent,
    );
    await rest();
  }
}

async function compare(checking: Checking, storage: IndexStorage, index: SearchIndex): Promise<Disagreement> {
  const { database, rest, signal, progress } = checking;
  const found: Disagreement = { ids: new Set(), excused: new Set(), covered: new Set(), keys: new Set() };
  await requireReadable(storage, { rest, signal });
  for (const segment of index.segments) {
    for await (const cards of someCards(index, segment)) {
      signal.throwIfAborted();
      await compareCards(database, cards, found);
      progress(Math.min(1, found.keys.size / index.entries));
      await rest();
    }
  }
  await compareMissing(checking, found);
  return found;
}

/** Has documents wait to be indexed again, those that are there no more among them. */
async function markWrong(database: CorpusDatabase, ids: string[]): Promise<void> {
  const { publicaties, unindexed } = database;
  await database.transaction('rw', publicaties, unindexed, async () => {
    const stored = new Set(await publicaties.where('id').anyOf(ids).primaryKeys());
    await markBeside(database, [...stored]);
    await unindexed.bulkAdd(ids.filter((id) => !stored.has(id)).map((id) => ({ id })));
  });
}

/** Where the index stands; what is wrong with it waits to be indexed again. Throws `IndexDamaged`. */
async function look(checking: Checking, storage: IndexStorage): Promise<CheckReport['index']> {
  const { database, mend } = checking;
  const state = await stateOfIndex(database, storage);
  if (state === 'lost') throw new IndexDamaged('the last that was written to the index is lost');
  // One that was not made yet says nothing wrong: all documents wait.
  if (state === 'none') return 'agrees';
  const { ids, excused } = await compare(checking, storage, await openIndex(storage));
  // What is excused may be wrong besides: it is indexed once more with what waits.
  if (mend) await markWrong(database, [...new Set([...ids, ...excused])]);
  return ids.size > 0 ? 'mended' : 'agrees';
}

/**
 * Finds out whether the index can be read, all of it, and says what the documents say; under its lock. Where it does not, the
 * documents wait to be indexed again.
 */
export async function checkIndex(checking: Checking, storage: IndexStorage): Promise<CheckReport['index']> {
  let found: CheckReport['index'] = 'agrees';
  await underIndexLock(async () => {
    try {
      found = await look(checking, storage);
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      console.error(error);
      if (checking.mend) await rebuildIndex(checking.database, storage);
      found = 'anew';
    }
  }, checking.signal);
  return found;
}
