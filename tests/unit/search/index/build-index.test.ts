import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntries } from '../../../../lib/search/index/add-entries';
import { dayNumber } from '../../../../lib/search/index/day-number';
import type { Entry } from '../../../../lib/search/index/entry';
import { findEntriesOf } from '../../../../lib/search/index/find-entries-of';
import { openIndex } from '../../../../lib/search/index/open-index';
import { STATES } from '../../../../lib/search/index/search-index';
import { createMemoryStorage } from './memory-storage';
import { naiveStandings, standingsOf } from './naive-index';
import { entriesFrom } from './random-entries';

async function indexOf(...batches: Entry[][]) {
  const storage = createMemoryStorage();
  for (const entries of batches) await addEntries(storage, { removed: [], entries });
  return { storage, index: await openIndex(storage) };
}

const batches = fc.tuple(entriesFrom(0, 5), entriesFrom(5, 5));

describe('an index', () => {
  it('says of every term where it stands, at which level, and what follows it', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async ([first, second]) => {
        const { index } = await indexOf(first, second);
        const expected = naiveStandings([...first, ...second]);
        expect(await standingsOf(index, expected.keys())).toEqual(expected);
        expect(index.entries).toBe(first.length + second.length);
        expect(index.documents).toBe(2 * index.entries);
      }),
    );
  });

  it('says nothing of other terms', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.string({ maxLength: 4 }), async ([first, second], other) => {
        fc.pre(!naiveStandings([...first, ...second]).has(other));
        const { index } = await indexOf(first, second);
        expect(await standingsOf(index, [other])).toEqual(new Map());
      }),
    );
  });

  it('gives cards, days and facets of its entries', async () => {
    await fc.assert(
      fc.asyncProperty(entriesFrom(0, 6), async (entries) => {
        fc.pre(entries.length > 0);
        const { index } = await indexOf(entries);
        const segment = index.segments[0];
        const backwards = entries.map((_, entry) => entry).reverse();
        expect(await segment?.cards(backwards)).toEqual(entries.map(({ card }) => card).reverse());
        const facets = await segment?.facets();
        entries.forEach(({ card, units }, entry) => {
          const days = card.documents.map(({ day }) => dayNumber(day)).filter((day) => day > 0);
          const waits = card.status?.name === 'open' || card.status?.name === 'uitgesteld';
          expect(segment?.days[entry]).toBe(days.length > 0 ? Math.max(...days) : 0);
          expect(facets?.firstDays[entry]).toBe(days.length > 0 ? Math.min(...days) : 0);
          expect(STATES[facets?.states[entry] ?? -1]).toBe(card.status?.name ?? 'none');
          expect(facets?.terms[entry]).toBe(waits ? dayNumber(card.status?.term) : 0);
          expect((segment?.firstUnits[entry + 1] ?? 0) - (segment?.firstUnits[entry] ?? 0)).toBe(units.length);
        });
      }),
    );
  });

  it('finds entries by the ids of their documents', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.nat(11), async ([first, second], number) => {
        const { index } = await indexOf(first, second);
        const id = `brief:${number}`;
        const found = await findEntriesOf(index, [id, 'BRIEF:0', 'brief-5']);
        const holding = [...first, ...second].filter(({ card }) => card.documents.some((each) => each.id === id));
        expect(found.map(({ card }) => card)).toEqual(holding.map(({ card }) => card));
      }),
    );
  });

  it('is empty before anything was added', async () => {
    const { index } = await indexOf();
    expect(index).toMatchObject({ revision: 0, segments: [], entries: 0, documents: 0 });
    expect(await index.filterValues()).toEqual([]);
    expect(await index.vocabulary.startingWith('')).toEqual([]);
    expect(await index.vocabulary.containing('drug')).toEqual([]);
  });

  it('opens with few reads at once, and reads a page once when several ask for it', async () => {
    const entries = fc.sample(entriesFrom(0, 5), { numRuns: 5, seed: 1 }).find(({ length }) => length > 2) ?? [];
    const { storage } = await indexOf(entries);
    storage.reads.length = 0;
    const index = await openIndex(storage);
    expect(storage.reads.map(([, kind]) => kind)).toEqual(['header', 'segment', 'order']);
    storage.reads.length = 0;
    const terms = [...naiveStandings(entries).keys()];
    await Promise.all(terms.map((term) => index.segments[0]?.postings(term)));
    await Promise.all(terms.map((term) => index.segments[0]?.postings(term)));
    expect(storage.reads.map(([, kind]) => kind)).toEqual(['terms', 'postings']);
  });
});
