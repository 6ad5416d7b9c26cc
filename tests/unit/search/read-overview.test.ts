import { describe, expect, it } from 'vitest';
import { addEntries } from '../../../lib/search/index/add-entries';
import type { Entry } from '../../../lib/search/index/entry';
import { entryOf } from '../../../lib/search/index/entry-of';
import { findEntriesOf } from '../../../lib/search/index/find-entries-of';
import { openIndex } from '../../../lib/search/index/open-index';
import { readOverview } from '../../../lib/search/overview/read-overview';
import { groupZaken } from '../../../lib/zaken/zaak-of';
import { createMemoryStorage } from './index/memory-storage';
import { seedDocuments } from './seed-documents';

const TODAY = '2026-11-22';
/** What the documents of a zaak cite, as keys: of an article also its act. */
const CITES = new Map([
  ['2024Z01211', ['bwbr0001854', 'bwbr0001854/11a', '32022r2065']],
  ['2023Z14675', ['bwbr0001854', 'bwbr0001854/139h', 'kst-28684-717']],
]);

/** An index of the seeds in two segments, without the zaak that was removed from it again. */
async function indexOfSeeds(removed: string) {
  const storage = createMemoryStorage();
  const zaken = [...groupZaken(seedDocuments(), TODAY)].map(([number, zaak]) =>
    entryOf(zaak, CITES.get(number) ?? [], number),
  );
  async function* some(from: number, to: number) {
    yield* zaken.slice(from, to);
  }
  await addEntries(storage, { removed: [], entries: some(0, 2) });
  const [gone] = zaken.filter(({ card }) => card.key === removed);
  const old = await findEntriesOf(await openIndex(storage), gone?.card.documents.map(({ id }) => id) ?? []);
  await addEntries(storage, { removed: old, entries: some(2, zaken.length) });
  return {
    index: await openIndex(storage),
    zaken: zaken.filter(({ card }) => card.key !== removed || old.length === 0),
  };
}

describe('what the overview counts', () => {
  it('is every question of the index, with its parties and offices as printed', async () => {
    const { index, zaken } = await indexOfSeeds('');
    const parts: number[] = [];
    const facts = await readOverview(index, { today: TODAY, rest: async (done) => void parts.push(done) });
    const questions = zaken.filter(({ card }) => card.status);
    expect(facts.zaken.map(({ key }) => key).sort()).toEqual(questions.map(({ card }) => card.key).sort());
    for (const { key, fracties, offices } of facts.zaken) {
      const entry = zaken.find(({ card }) => card.key === key);
      const printed = entry?.values.filter(({ filter }) => filter === 'minister').map(({ value }) => value) ?? [];
      expect(offices.toSorted()).toEqual(
        printed.filter((value) => /^(?:minister|staatssecretaris)/i.test(value)).sort(),
      );
      expect(fracties).toEqual([...new Set(entry?.card.people.flatMap(({ fractie }) => fractie ?? []))]);
    }
    expect(facts.zaken.some(({ offices }) => offices.length > 0)).toBe(true);
    expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
  });

  it('is what cites an act, with what cites its articles, and no papers', async () => {
    const { index } = await indexOfSeeds('');
    const { acts } = await readOverview(index, { today: TODAY, rest: async () => {} });
    expect(acts.map(({ act, zaken }) => [act, zaken.toSorted()])).toEqual([
      ['bwbr0001854', ['2023Z14675', '2024Z01211']],
      ['32022r2065', ['2024Z01211']],
    ]);
  });

  it('leaves out what was removed', async () => {
    const { index, zaken } = await indexOfSeeds('2024Z01211');
    const facts = await readOverview(index, { today: TODAY, rest: async () => {} });
    expect(facts.zaken.map(({ key }) => key)).not.toContain('2024Z01211');
    expect(facts.zaken).toHaveLength(zaken.filter(({ card }) => card.status).length);
    expect(facts.acts.map(({ act }) => act)).toEqual(['bwbr0001854']);
  });

  it('is every act, however few cite it: of one year it may be the first', async () => {
    const storage = createMemoryStorage();
    const acts = Array.from({ length: 25 }, (_, at) => `bwbr000${1000 + at}`);
    const entries = acts.flatMap((act, at) =>
      (at < 24 ? ['a', 'b'] : ['c']).map((letter): Entry => {
        const key = `${letter}${at}`;
        const status = { name: 'open' as const, ingezonden: letter === 'c' ? '2012-01-10' : '2024-01-10' };
        const documents = [{ id: `kv-tk-${key}`, kind: 'kamervraag' as const }];
        const values = [{ filter: 'wet' as const, value: act }];
        const card = { key, title: '', documents, people: [], status };
        return { card, units: [{ fields: [] }], filters: [`wet:${act}`], values };
      }),
    );
    await addEntries(storage, { removed: [], entries });
    const facts = await readOverview(await openIndex(storage), { today: TODAY, rest: async () => {} });
    expect(facts.acts).toHaveLength(25);
    expect(facts.acts.at(-1)).toEqual({ act: 'bwbr0001024', zaken: ['c24'] });
  });
});
