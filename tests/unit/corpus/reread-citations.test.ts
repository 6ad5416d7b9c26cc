import { beforeEach, describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../../lib/citations/document/rules-version';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import type { Corpus } from '../../../lib/model/corpus';
import { answered, antwoord } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

const SV = { system: 'bwb', id: 'BWBR0001903', article: '125p' } as const;
const AWB = { system: 'bwb', id: 'BWBR0005537' } as const;
const goOn = async () => {};

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

function document(number: number, text = 'Zie artikel 125p Sv.') {
  const id = `ah-tk-20232024-${number}`;
  return antwoord({ id, vraagnummers: [`2024Z0${number}`], answers: answered(text) });
}

/** Stores documents as a version with other rules did. */
async function storeOutdated(count: number): Promise<void> {
  for (let number = 1001; number <= 1000 + count; number++) await corpus.put(document(number));
  await database.publicaties.toCollection().modify({ cites: [], readWith: RULES_VERSION - 1 });
}

const found = async (target: Parameters<Corpus['citing']>[0] = SV) => (await corpus.citing(target, 100)).count;

describe('rereadCitations', () => {
  it('says whether there was anything to read', async () => {
    await storeOutdated(1);
    expect(await rereadCitations(database, goOn)).toBe(true);
    expect(await rereadCitations(database, goOn)).toBe(false);
    await database.meta.clear();
    expect(await rereadCitations(database, goOn)).toBe(false);
  });

  it('reads what other rules read, and nothing twice', async () => {
    await storeOutdated(20);
    expect(await found()).toBe(0);
    let rests = 0;
    const rest = async () => {
      rests++;
    };
    await rereadCitations(database, rest);
    expect(await found()).toBe(20);
    expect(rests).toBeGreaterThan(1);
    rests = 0;
    await rereadCitations(database, rest);
    expect(rests).toBe(0);
  });

  it('goes on where it was broken off', async () => {
    await storeOutdated(20);
    await expect(rereadCitations(database, () => Promise.reject(new Error('The worker dies.')))).rejects.toThrow(
      'dies',
    );
    const before = await found();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(20);
    const again: string[] = [];
    database.publicaties.hook('updating', (_, id) => {
      again.push(id);
    });
    await rereadCitations(database, goOn);
    expect(await found()).toBe(20);
    expect(again).toHaveLength(20 - before);
  });

  it('leaves what was stored meanwhile', async () => {
    await storeOutdated(20);
    let first = true;
    await rereadCitations(database, async () => {
      if (first) await corpus.put(document(1020, 'Zie de Awb.'));
      if (first) await corpus.remove('ah-tk-20232024-1019');
      first = false;
    });
    expect(await found()).toBe(18);
    expect(await found(AWB)).toBe(1);
    expect(await corpus.get('ah-tk-20232024-1019')).toBeUndefined();
    expect((await corpus.get('ah-tk-20232024-1020'))?.answers).toEqual(answered('Zie de Awb.'));
  });

  it('does not stumble over a row that cannot be read', async () => {
    await storeOutdated(3);
    await database.publicaties.update('ah-tk-20232024-1002', { publicatie: { broken: true } });
    await rereadCitations(database, goOn);
    expect(await found()).toBe(2);
    expect(await database.publicaties.where('readWith').equals(RULES_VERSION).count()).toBe(3);
    expect((await database.publicaties.get('ah-tk-20232024-1002'))?.publicatie).toEqual({ broken: true });
  });
});
