import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { loadSeeds } from '../../../lib/corpus/seeds';
import type { Corpus } from '../../../lib/model/corpus';
import { readSeed } from '../seeds';
import { answered, antwoord, asked, kamervraag, mededeling } from '../zaken/documents';
import { aliasesIn, emptyCorpus, storedIn } from './empty-corpus';

const UNTOLD = { untold: true };
const AT = '2026-11-21T10:00:00.000Z';
const fresh = kamervraag({ id: 'kv-1256205', questions: asked('V') });
const final = kamervraag();

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

async function ids(): Promise<string[]> {
  return (await storedIn(database)).map(({ id }) => id).sort();
}

describe('what was remembered before the person was told', () => {
  it('goes with its visits and temporary ids, and is not marked as removed', async () => {
    await corpus.remember(fresh, UNTOLD);
    await corpus.remember(final, UNTOLD);
    await corpus.visited(fresh.id, AT);
    await corpus.forgetUntold();
    expect(await storedIn(database)).toEqual([]);
    expect(await corpus.recent(5)).toEqual([]);
    expect(await aliasesIn(database)).toEqual(new Map());
    expect(await database.removed.count()).toBe(0);
  });

  it('is remembered when it is opened again afterwards, and then stays', async () => {
    await corpus.remember(antwoord(), UNTOLD);
    await corpus.forgetUntold();
    expect(await corpus.remember(antwoord())).toBe(true);
    await corpus.forgetUntold();
    expect(await ids()).toEqual(['ah-tk-20232024-1262']);
  });

  it('stays as untold when it is opened again before the person is told', async () => {
    await corpus.remember(antwoord(), UNTOLD);
    await corpus.remember(antwoord({ answers: answered('A') }), UNTOLD);
    await corpus.forgetUntold();
    expect(await corpus.count()).toBe(0);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['stored it before', () => corpus.put(antwoord()).then(() => corpus.remember(antwoord(), UNTOLD))],
    ['stored it after', () => corpus.remember(antwoord(), UNTOLD).then(() => corpus.put(antwoord()))],
    [
      'opened it after being told',
      () => corpus.remember(antwoord(), UNTOLD).then(() => corpus.remember(antwoord(), { untold: false })),
    ],
  ])('stays when the person %s', async (_, store) => {
    await store();
    await corpus.visited('ah-tk-20232024-1262', AT);
    await corpus.forgetUntold();
    expect(await ids()).toEqual(['ah-tk-20232024-1262']);
    expect(await corpus.recent(5)).toHaveLength(1);
  });

  it('leaves what the extension brought, though it was opened', async () => {
    const [seed] = readSeed('000');
    if (!seed) throw new Error('no seed');
    await loadSeeds(database, [seed], '0.1.0');
    await corpus.remember(seed, UNTOLD);
    await corpus.remember(mededeling(), UNTOLD);
    await corpus.forgetUntold();
    expect(await ids()).toEqual([seed.id]);
  });

  it.each([
    ['the temporary one was stored by the person', [() => corpus.put(fresh), () => corpus.remember(final, UNTOLD)], 1],
    ['the final one was stored by the person', [() => corpus.remember(fresh, UNTOLD), () => corpus.put(final)], 1],
    ['nobody stored either', [() => corpus.remember(final, UNTOLD), () => corpus.remember(fresh, UNTOLD)], 0],
  ] as const)('is one document under both its ids: %s', async (_, steps, left) => {
    for (const step of steps) await step();
    expect(await corpus.count()).toBe(1);
    await corpus.forgetUntold();
    expect(await corpus.count()).toBe(left);
  });

  it('stays untold when the lists that name it change', async () => {
    const dates = { ontvangen: '2024-03-18' };
    await corpus.remember(kamervraag({ aanhangsels: ['ah-1251487'] }), UNTOLD);
    await corpus.put(antwoord({ id: 'ah-1251487', dates }));
    await corpus.put(antwoord({ dates }));
    await corpus.forgetUntold();
    expect(await ids()).toEqual(['ah-tk-20232024-1262']);
  });
});

describe('what was asked of the site', () => {
  it('counts no more once an answer was seen', async () => {
    for (const number of ['2024Z01211', '2023Z14675', '2024Z02257']) await corpus.asked(number, '2026-11-20');
    await corpus.answered(['2024Z01211', '2023Z14675', '2030Z00001']);
    expect(await database.asked.toArray()).toEqual([{ vraagnummer: '2024Z02257', day: '2026-11-20' }]);
    await corpus.put(kamervraag());
    expect(await corpus.zaak('2024Z01211', '2026-11-21')).not.toHaveProperty('asked');
  });
});

describe('the temporary ids', () => {
  it('are told with the ids under which their documents stand', async () => {
    expect(await aliasesIn(database)).toEqual(new Map());
    await corpus.put(fresh);
    expect(await aliasesIn(database)).toEqual(new Map());
    await corpus.put(final);
    expect(await aliasesIn(database)).toEqual(new Map([[fresh.id, final.id]]));
  });
});
