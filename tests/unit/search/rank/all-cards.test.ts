import { describe, expect, it } from 'vitest';
import { addEntries } from '../../../../lib/search/index/add-entries';
import type { Entry } from '../../../../lib/search/index/entry';
import { openIndex } from '../../../../lib/search/index/open-index';
import { allCards } from '../../../../lib/search/rank/all-cards';
import { createMemoryStorage } from '../index/memory-storage';

function entryOf(key: string, day?: string): Entry {
  const documents = [{ id: `kv-tk-${key}`, kind: 'kamervraag' as const, ...(day ? { day } : {}) }];
  return { card: { key, title: '', documents, people: [] }, units: [{ fields: [] }], filters: [], values: [] };
}

async function keysOf(storage: ReturnType<typeof createMemoryStorage>): Promise<string[]> {
  return (await allCards(await openIndex(storage))).map(({ key }) => key);
}

describe('allCards', () => {
  it('gives everything in all segments, the newest first and of one day by their keys', async () => {
    const storage = createMemoryStorage();
    await addEntries(storage, { removed: [], entries: [entryOf('b', '2024-01-10'), entryOf('old', '2009-01-10')] });
    await addEntries(storage, { removed: [], entries: [entryOf('a', '2024-01-10'), entryOf('new', '2024-03-18')] });
    await addEntries(storage, { removed: [], entries: [entryOf('never')] });
    expect(await keysOf(storage)).toEqual(['new', 'a', 'b', 'old', 'never']);
  });

  it('leaves out what was removed', async () => {
    const storage = createMemoryStorage();
    await addEntries(storage, { removed: [], entries: [entryOf('a', '2024-01-10'), entryOf('b', '2024-01-11')] });
    const [segment] = (await openIndex(storage)).segments;
    await addEntries(storage, { removed: [{ segment: segment?.id ?? 0, entry: 0 }], entries: [] });
    expect(await keysOf(storage)).toHaveLength(1);
  });

  it('gives nothing of an empty index', async () => {
    expect(await keysOf(createMemoryStorage())).toEqual([]);
  });
});
