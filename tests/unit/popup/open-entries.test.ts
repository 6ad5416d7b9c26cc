import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntries } from '../../../lib/search/index/add-entries';
import type { Entry } from '../../../lib/search/index/entry';
import { openIndex } from '../../../lib/search/index/open-index';
import { openEntries } from '../../../lib/search/rank/open-entries';
import { addDays } from '../../../lib/zaken/days';
import { createMemoryStorage } from '../search/index/memory-storage';

interface Vraag {
  key: string;
  name: 'open' | 'uitgesteld' | 'beantwoord' | 'ingetrokken';
  asked: string;
  /** The last day on which an answer is in time, when that is known. */
  term?: string;
}

function entryOf({ key, name, asked, term }: Vraag): Entry {
  const status = { name, ingezonden: asked, ...(term ? { term, termWeeks: 3 as const } : {}) };
  const documents = [{ id: `kv-tk-${key}`, kind: 'kamervraag' as const, day: asked }];
  return { card: { key, title: '', documents, people: [], status }, units: [{ fields: [] }], filters: [], values: [] };
}

async function indexOf(segments: Vraag[][]) {
  const storage = createMemoryStorage();
  for (const vragen of segments) await addEntries(storage, { removed: [], entries: vragen.map(entryOf) });
  return openIndex(storage);
}

async function openKeys(segments: Vraag[][], limit: number): Promise<string[]> {
  return (await openEntries(await indexOf(segments), limit)).map(({ key }) => key);
}

/** The same by looking at all of them. */
function naive(vragen: Vraag[], limit: number): string[] {
  const order = ({ term = '9999', asked, key }: Vraag) => [term, asked, key].join(' ');
  return vragen
    .filter(({ name }) => name === 'open' || name === 'uitgesteld')
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, limit)
    .map(({ key }) => key);
}

const LATE: Vraag = { key: '2024Z00001', name: 'open', asked: '2024-01-10', term: '2024-01-31' };
const SOON: Vraag = { key: '2024Z00002', name: 'uitgesteld', asked: '2024-01-15', term: '2024-02-26' };
const UNTOLD: Vraag = { key: '2024Z00003', name: 'open', asked: '2024-01-05' };
const ANSWERED: Vraag = { key: '2024Z00004', name: 'beantwoord', asked: '2024-01-01', term: '2024-01-22' };
const WITHDRAWN: Vraag = { key: '2024Z00005', name: 'ingetrokken', asked: '2024-01-01' };

describe('openEntries', () => {
  it('lists what waits by the day that it is due, and last what nothing tells that of', async () => {
    const keys = await openKeys([[UNTOLD, ANSWERED, SOON, WITHDRAWN, LATE]], 8);
    expect(keys).toEqual([LATE.key, SOON.key, UNTOLD.key]);
  });

  it('lists no more than it is asked for', async () => {
    expect(await openKeys([[SOON], [LATE, UNTOLD]], 1)).toEqual([LATE.key]);
    expect(await openKeys([], 8)).toEqual([]);
  });

  it('lists nothing that was removed', async () => {
    const storage = createMemoryStorage();
    await addEntries(storage, { removed: [], entries: [LATE, SOON].map(entryOf) });
    const [segment] = (await openIndex(storage)).segments;
    await addEntries(storage, { removed: [{ segment: segment?.id ?? 0, entry: 0 }], entries: [] });
    expect((await openEntries(await openIndex(storage), 8)).map(({ key }) => key)).toEqual([SOON.key]);
  });

  it('agrees with looking at all of them, however the index is cut', async () => {
    const day = fc.integer({ min: 0, max: 3 }).map((days) => addDays('2024-01-01', days));
    const vraag = fc.record(
      {
        name: fc.constantFrom('open' as const, 'uitgesteld' as const, 'beantwoord' as const),
        asked: day,
        term: day.map((one) => addDays(one, 21)),
      },
      { requiredKeys: ['name', 'asked'] },
    );
    const segments = fc.array(fc.array(vraag, { maxLength: 6 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(segments, fc.integer({ min: 1, max: 6 }), async (made, limit) => {
        let number = 100;
        const numbered = made.map((own) => own.map((one) => ({ ...one, key: `2024Z00${--number}` })));
        expect(await openKeys(numbered, limit)).toEqual(naive(numbered.flat(), limit));
      }),
      { numRuns: 60 },
    );
  });
});
