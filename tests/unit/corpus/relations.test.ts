import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { loadSeeds } from '../../../lib/corpus/seeds';
import type { Corpus } from '../../../lib/model/corpus';
import type { Publicatie } from '../../../lib/model/publicatie';
import { readSeed } from '../seeds';
import { antwoord, kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

const B = '2023Z14675';

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

function vraag(vraagnummer: string, ingezonden: string, text = ''): Publicatie {
  return kamervraag({
    id: `kv-tk-${vraagnummer}`,
    vraagnummers: [vraagnummer],
    dates: { ingezonden },
    text,
    title: vraagnummer,
  });
}

async function related(publicatie: Publicatie): Promise<{ earlier: string[]; later: string[] }> {
  const { earlier, later } = await corpus.relationsOf(publicatie);
  const written = ({ id, day }: { id: string; day?: string | undefined }) => (day ? `${id} ${day}` : id);
  return { earlier: earlier.map(written), later: later.map(written) };
}

describe('the relations of the seeds', () => {
  const [[asked], [letter]] = [readSeed('001'), readSeed('002').filter(({ kind }) => kind === 'antwoord')];
  if (!asked || !letter) throw new Error('no seeds');

  it('are seen from both ends', async () => {
    await loadSeeds(database, [...readSeed('001'), ...readSeed('002')], '0.1.0');
    const own = { id: asked.id, vraagnummers: [B], title: asked.title, day: '2023-09-05' };
    expect(await corpus.relationsOf(letter)).toEqual({ earlier: [own], later: [] });
    for (const publicatie of readSeed('001')) {
      expect(await related(publicatie)).toEqual({ earlier: [], later: ['kv-tk-2024Z02257 2024-02-12'] });
    }
    const [question] = readSeed('002');
    expect(question && (await corpus.relationsOf(question)).earlier).toEqual([own]);
  });

  it('are known by their id alone while the corpus does not hold them', async () => {
    await corpus.put(letter);
    expect((await corpus.relationsOf(letter)).earlier).toEqual([{ id: 'ah-tk-20232024-212', vraagnummers: [] }]);
  });

  it('are seen from a document that is not stored', async () => {
    await loadSeeds(database, readSeed('001'), '0.1.0');
    expect((await related(letter)).earlier).toEqual([`${asked.id} 2023-09-05`]);
  });
});

describe('relations', () => {
  const own = vraag(
    '2024Z01211',
    '2024-01-26',
    '2023Z00002, 2023Z00001, Aanhangsel Handelingen II 2022/23, nr. 5, en nogmaals 2023Z00002',
  );

  it('are one for each zaak, newest last, those without a day first', async () => {
    for (const document of [own, vraag('2023Z00001', '2023-01-10'), vraag('2023Z00002', '2023-02-10')])
      await corpus.put(document);
    await corpus.put(antwoord({ id: 'ah-tk-20222023-6', vraagnummers: ['2023Z00001'] }));
    expect((await related(own)).earlier).toEqual([
      'ah-tk-20222023-5',
      'kv-tk-2023Z00001 2023-01-10',
      'kv-tk-2023Z00002 2023-02-10',
    ]);
    await corpus.put(antwoord({ id: 'ah-tk-20222023-5', vraagnummers: ['2023Z00002'] }));
    expect((await related(own)).earlier).toEqual(['kv-tk-2023Z00001 2023-01-10', 'kv-tk-2023Z00002 2023-02-10']);
  });

  it('lead to a question by the list that names the answer', async () => {
    await corpus.put(
      kamervraag({ id: 'kv-tk-2023Z00003', vraagnummers: ['2023Z00003'], aanhangsels: ['ah-tk-20222023-5'] }),
    );
    expect((await related(own)).earlier).toContain('kv-tk-2023Z00003');
    expect((await related(own)).earlier).not.toContain('ah-tk-20222023-5');
  });

  it('name the document that is named where its question is not at hand', async () => {
    const answer = antwoord({
      id: 'ah-tk-20222023-5',
      vraagnummers: ['2023Z00004'],
      title: 'T',
      dates: { ontvangen: '2023-03-01' },
    });
    await corpus.put(answer);
    expect((await corpus.relationsOf(own)).earlier).toContainEqual({
      id: answer.id,
      vraagnummers: ['2023Z00004'],
      title: 'T',
      day: '2023-03-01',
    });
  });

  it('count from any document that names the question or one of its answers', async () => {
    const later = vraag('2024Z00009', '2024-05-01', '2024Z01211');
    for (const document of [own, antwoord(), later]) await corpus.put(document);
    expect((await related(antwoord())).later).toEqual(['kv-tk-2024Z00009 2024-05-01']);
    expect((await related(later)).earlier).toEqual(['kv-tk-2024Z01211 2024-01-26']);
  });

  it('count from what the question lists though it is not at hand', async () => {
    const later = vraag('2024Z00009', '2024-05-01', 'Aanhangsel Handelingen II 2023/24, nr. 1262');
    const listing = kamervraag({ aanhangsels: ['ah-tk-20232024-1262'] });
    for (const document of [listing, later]) await corpus.put(document);
    expect((await related(listing)).later).toEqual(['kv-tk-2024Z00009 2024-05-01']);
    expect((await related(later)).earlier).toEqual(['kv-tk-2024Z01211']);
  });

  it('never lead to the zaak itself', async () => {
    const answer = antwoord({
      text: '2024Z01211, ah-tk-20232024-1000, ah-tk-20232024-1262-h1',
      aanhangsels: ['ah-tk-20232024-1000'],
    });
    const reprint = antwoord({ id: 'ah-tk-20232024-1262-h1', text: 'ah-tk-20232024-1262' });
    for (const document of [kamervraag({ text: 'ah-tk-20232024-1262' }), answer, reprint]) await corpus.put(document);
    expect(await related(answer)).toEqual({ earlier: [], later: [] });
    expect(await related(kamervraag())).toEqual({ earlier: [], later: [] });
  });

  it('lead to a question by a later print of its answer where only that one is at hand', async () => {
    await corpus.put(own);
    await corpus.put(antwoord({ id: 'ah-tk-20222023-5-h1', vraagnummers: ['2023Z00003'] }));
    expect((await related(own)).earlier).toContain('ah-tk-20222023-5-h1');
    await corpus.put(vraag('2023Z00003', '2023-01-10'));
    expect((await related(own)).earlier).toContain('kv-tk-2023Z00003 2023-01-10');
    const listing = kamervraag({ id: 'kv-tk-2023Z00005', vraagnummers: [], aanhangsels: ['ah-tk-20222023-7-h1'] });
    const naming = vraag('2024Z00009', '2024-05-01', 'Aanhangsel Handelingen II 2022/23, nr. 7');
    for (const document of [listing, naming]) await corpus.put(document);
    expect((await related(naming)).earlier).toEqual(['kv-tk-2023Z00005']);
  });

  it('count from the heading of an answer that names the answer to another question', async () => {
    const other = antwoord({ id: 'ah-tk-20232024-500', vraagnummers: [B], dates: { ontvangen: '2023-12-01' } });
    const answer = antwoord({ aanhangsels: [other.id, 'ah-tk-20232024-1000'] });
    for (const document of [vraag('2024Z01211', '2024-01-26'), answer, other]) await corpus.put(document);
    for (const document of [answer, vraag('2024Z01211', '2024-01-26')]) {
      expect(await related(document)).toEqual({ earlier: [`${other.id} 2023-12-01`], later: [] });
    }
    expect(await related(other)).toEqual({ earlier: [], later: ['kv-tk-2024Z01211 2024-01-26'] });
  });

  it('are none between questions that one document answers', async () => {
    const both = antwoord({
      vraagnummers: ['2024Z01211', B],
      questions: [{ number: '1', text: `Kent u de vragen ${B} en 2024Z01211?` }],
    });
    const documents = [both, vraag('2024Z01211', '2024-01-26'), vraag(B, '2023-09-05')];
    for (const document of documents) await corpus.put(document);
    for (const document of documents) expect(await related(document)).toEqual({ earlier: [], later: [] });
  });

  it('follow a temporary id to the final one', async () => {
    const later = vraag('2024Z00009', '2024-05-01', 'kv-1256205');
    await corpus.put(later);
    await corpus.put(kamervraag({ id: 'kv-1256205' }));
    await corpus.put(kamervraag({ dates: { ingezonden: '2024-01-26' } }));
    expect((await related(kamervraag())).later).toEqual(['kv-tk-2024Z00009 2024-05-01']);
    expect((await related(later)).earlier).toEqual(['kv-tk-2024Z01211 2024-01-26']);
  });
});
