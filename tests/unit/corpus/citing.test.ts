import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import type { Corpus } from '../../../lib/model/corpus';
import { readSeeds } from '../seeds';
import { answered, antwoord, asked, kamervraag } from '../zaken/documents';
import { aliasesIn, emptyCorpus } from './empty-corpus';

const TODAY = '2026-11-22';
const SV = { system: 'bwb', id: 'BWBR0001903' } as const;
const ARTICLE = { ...SV, article: '125p' };
const ANSWER = { system: 'op', id: 'ah-tk-20232024-1262' } as const;

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

async function putAll(publicaties = readSeeds()): Promise<void> {
  for (const publicatie of publicaties) await corpus.put(publicatie);
}

/** An answer to another question, which says this on this day. */
function citing(number: number, text: string, ontvangen?: string) {
  const vraagnummers = [`2024Z0${number}`];
  const dates = ontvangen ? { ontvangen } : {};
  return antwoord({ id: `ah-tk-20232024-${number}`, vraagnummers, dates, answers: answered(text) });
}

async function idsCiting(...[target, most = 100]: [Parameters<Corpus['citing']>[0], number?]): Promise<string[]> {
  return (await corpus.citing(target, most)).citing.map(({ id }) => id);
}

describe('what cites a target', () => {
  it('is found in the seeds, newest first, with the sub-question that cites it first', async () => {
    await putAll();
    expect(await corpus.citing(ARTICLE, 100)).toEqual({
      count: 5,
      citing: [
        expect.objectContaining({ id: 'ah-tk-20232024-1262', kind: 'antwoord', day: '2024-03-18', question: '12' }),
        expect.objectContaining({ id: 'brief:5236577', question: '3' }),
        expect.objectContaining({ id: 'kv-tk-2024Z01211', kind: 'kamervraag', question: '11' }),
        expect.objectContaining({ id: 'ah-tk-20232024-212', question: '6' }),
        expect.objectContaining({ id: 'brief:4728548', question: '6' }),
      ],
    });
  });

  it('is for a law also what cites an article of it, and for an article no more than that', async () => {
    await putAll([
      citing(1001, 'Zie het Wetboek van Strafvordering.', '2024-03-03'),
      citing(1002, 'Zie artikel 125p van het Wetboek van Strafvordering.', '2024-03-02'),
      citing(1003, 'Zie artikel 125 van het Wetboek van Strafvordering.', '2024-03-01'),
    ]);
    expect(await idsCiting(SV)).toEqual(['ah-tk-20232024-1001', 'ah-tk-20232024-1002', 'ah-tk-20232024-1003']);
    expect(await idsCiting({ ...ARTICLE, lid: ['2'] })).toEqual(['ah-tk-20232024-1002']);
    expect(await idsCiting({ ...SV, article: '125P' })).toEqual(['ah-tk-20232024-1002']);
    expect(await idsCiting({ ...SV, article: '12' })).toEqual([]);
    expect(await idsCiting({ system: 'internal', question: ['1'] })).toEqual([]);
  });

  it('is counted, while only the newest are read', async () => {
    await putAll([
      citing(1001, 'Zie de Opiumwet.'),
      citing(1002, 'Zie de Opiumwet.', '2024-03-02'),
      citing(1003, 'Zie de Opiumwet.', '2024-03-03'),
    ]);
    const found = await corpus.citing({ system: 'bwb', id: 'BWBR0001941' }, 2);
    expect(found.count).toBe(3);
    expect(found.citing.map(({ id }) => id)).toEqual(['ah-tk-20232024-1003', 'ah-tk-20232024-1002']);
  });

  it('follows what is stored: added to, and removed', async () => {
    const document = citing(1001, 'Ja.', '2024-03-01');
    await corpus.put(document);
    expect(await idsCiting(ARTICLE)).toEqual([]);
    await corpus.put({ ...document, answers: answered('Zie artikel 125p Sv.') });
    expect(await idsCiting(ARTICLE)).toEqual([document.id]);
    await corpus.remove(document.id);
    expect(await corpus.citing(ARTICLE, 100)).toEqual({ count: 0, citing: [] });
  });

  it('is one document, printed once or twice', async () => {
    const first = citing(1001, 'Zie artikel 125p Sv.', '2024-03-01');
    await putAll([first, { ...first, id: `${first.id}-h1` }]);
    expect((await corpus.citing(ARTICLE, 100)).count).toBe(1);
    expect(await idsCiting(ARTICLE)).toHaveLength(1);
  });

  it('is found under every id that a document had', async () => {
    await putAll([
      kamervraag({ id: 'kv-1256205', questions: asked('V') }),
      kamervraag(),
      citing(1001, 'Zie kv-1256205.', '2024-03-01'),
      citing(1002, 'Zie 2024Z01211.', '2024-03-02'),
    ]);
    expect(await aliasesIn(database)).toEqual(new Map([['kv-1256205', 'kv-tk-2024Z01211']]));
    for (const id of ['kv-1256205', 'kv-tk-2024Z01211']) {
      const found = await corpus.citing({ system: 'op', id }, 100);
      expect(found.citing.map(({ id }) => id)).toEqual(['ah-tk-20232024-1002', 'ah-tk-20232024-1001']);
      expect(found.count).toBe(2);
    }
  });

  it('is one document, though its prints cite another under two of its ids', async () => {
    await putAll([
      kamervraag({ id: 'kv-1256205', questions: asked('V') }),
      kamervraag(),
      citing(1001, 'Zie kv-1256205.', '2024-03-01'),
      { ...citing(1001, 'Zie 2024Z01211.', '2024-03-02'), id: 'ah-tk-20232024-1001-h1' },
    ]);
    const found = await corpus.citing({ system: 'op', id: 'kv-tk-2024Z01211' }, 100);
    expect(found.count).toBe(1);
    expect(found.citing.map(({ id }) => id)).toEqual(['ah-tk-20232024-1001-h1']);
  });

  it('leaves out what can no longer be read', async () => {
    await corpus.put(citing(1001, 'Zie artikel 125p Sv.'));
    await database.publicaties.update('ah-tk-20232024-1001', { publicatie: { broken: true } });
    expect((await corpus.citing(ARTICLE, 100)).citing).toEqual([]);
  });
});

describe('what a card tells', () => {
  it('is what else cites it, and not the document that the card stands in', async () => {
    await putAll();
    const about = await corpus.about(ARTICLE, 'kv-tk-2024Z01211', TODAY);
    expect(about.count).toBe(4);
    expect(about.citing.map(({ id }) => id)).not.toContain('kv-tk-2024Z01211');
    // Its answer is another document.
    expect(about.citing.map(({ id }) => id)).toContain('ah-tk-20232024-1262');
    expect(about).not.toHaveProperty('document');
  });

  it('leaves out the document under an id that it had before, and another print of it', async () => {
    const text = 'Zie artikel 125p Sv.';
    await putAll([kamervraag({ id: 'kv-1256205', questions: asked(text) }), kamervraag({ questions: asked(text) })]);
    expect((await corpus.citing(ARTICLE, 100)).count).toBe(1);
    expect(await corpus.about(ARTICLE, 'kv-1256205', TODAY)).toEqual({ count: 0, citing: [] });
    expect(await corpus.about(ARTICLE, 'kv-tk-2024Z01211-h1', TODAY)).toEqual({ count: 0, citing: [] });
  });

  it('is the title, day and status of a stored document, or of a later print of it', async () => {
    const expected = { id: ANSWER.id, kind: 'antwoord', day: '2024-03-18', status: { name: 'beantwoord' } };
    await putAll();
    expect((await corpus.about(ANSWER, 'brief:324744', TODAY)).document).toMatchObject(expected);
    const answer = await corpus.get(ANSWER.id);
    if (!answer) throw new Error('no answer');
    await corpus.remove(ANSWER.id);
    expect(await corpus.about(ANSWER, 'brief:324744', TODAY)).not.toHaveProperty('document');
    await corpus.put({ ...answer, id: `${ANSWER.id}-h1` });
    const printed = (await corpus.about(ANSWER, 'brief:324744', TODAY)).document;
    expect(printed).toMatchObject({ ...expected, id: `${ANSWER.id}-h1` });
  });
});
