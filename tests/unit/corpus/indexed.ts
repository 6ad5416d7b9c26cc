import { expect } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createDocumentReader } from '../../../lib/corpus/document-reader';
import { entriesOf } from '../../../lib/corpus/entries-of';
import { notesByDocument } from '../../../lib/corpus/notes/notes-beside';
import { updateIndex } from '../../../lib/corpus/update-index';
import type { Card } from '../../../lib/model/search';
import { addEntries } from '../../../lib/search/index/add-entries';
import type { IndexStorage } from '../../../lib/search/index/index-storage';
import { openIndex } from '../../../lib/search/index/open-index';
import type { Segment } from '../../../lib/search/index/search-index';
import { createMemoryStorage } from '../search/index/memory-storage';

const TODAY = '2026-11-22';

/** Brings the index up to date without a rest. */
export function update(database: CorpusDatabase, storage: IndexStorage): Promise<void> {
  return updateIndex(database, storage, { rest: async () => {} });
}

/** By the number of their entry the cards of a segment that are not removed. */
async function liveCards(segment: Segment): Promise<Map<number, Card>> {
  const live = Array.from({ length: segment.entries }, (_, entry) => entry).filter((one) => !segment.isRemoved(one));
  const cards = await segment.cards(live);
  return new Map(cards.map((card, at) => [live[at] ?? -1, card]));
}

function entryOfUnit({ firstUnits }: Segment, unit: number): number {
  return firstUnits.findLastIndex((first) => first <= unit);
}

/** What is in an index, in an order that does not depend on how it came there: the cards, and the words by their keys. */
export async function contentsOf(storage: IndexStorage): Promise<string[]> {
  const { segments, vocabulary } = await openIndex(storage);
  const found = new Set<string>();
  const terms = await Promise.all(
    ['', 'wet:', 'artikel:', 'soort:', 'label:'].map((start) => vocabulary.startingWith(start)),
  );
  for (const segment of segments) {
    const cards = await liveCards(segment);
    for (const card of cards.values()) found.add(JSON.stringify(card));
    for (const { term } of terms.flat()) {
      for (const posting of (await segment.postings(term)) ?? []) {
        const card = cards.get(entryOfUnit(segment, posting >>> 2));
        if (card) found.add(`${card.key} ${term}`);
      }
    }
  }
  return [...found].sort();
}

/** The cards in an index, by their keys. */
export async function cardsIn(storage: IndexStorage): Promise<Card[]> {
  const { segments } = await openIndex(storage);
  const cards = (await Promise.all(segments.map(liveCards))).flatMap((live) => [...live.values()]);
  return cards.sort((a, b) => a.key.localeCompare(b.key));
}

/** A storage with all documents in it, indexed at once. */
async function freshIndex(database: CorpusDatabase): Promise<IndexStorage> {
  const reader = createDocumentReader(database);
  const documents = await reader.withIds(await database.publicaties.toCollection().primaryKeys());
  const numbers = new Set(documents.flatMap(({ vraagnummers }) => vraagnummers).filter((number) => number !== ''));
  const settled = new Set(documents.map(({ id }) => id));
  const notes = await notesByDocument(database, [...settled]);
  const notesOf = (id: string) => notes.get(id) ?? [];
  const entries = entriesOf({ documents, numbers, settled, citedBy: reader.citedBy, notesOf, today: TODAY });
  const storage = createMemoryStorage();
  await addEntries(storage, { removed: [], entries });
  return storage;
}

/** Expects an index to be what all documents at once make of it, and nothing to wait; brought up to date before or not. */
export async function expectUpToDate(
  database: CorpusDatabase,
  storage: IndexStorage,
  { update: first = false } = {},
): Promise<void> {
  if (first) await update(database, storage);
  const fresh = await freshIndex(database);
  expect(await contentsOf(storage)).toEqual(await contentsOf(fresh));
  expect(await cardsIn(storage)).toHaveLength((await openIndex(fresh)).entries);
  expect(await database.unindexed.count()).toBe(0);
}
