import { describe, expect, it } from 'vitest';
import { citedHit } from '../../../components/popup/cited-hit';
import { heldBy, loadLibrary } from '../../../components/popup/library';
import { searchRows } from '../../../components/popup/search-rows';
import { readCitedQuery } from '../../../lib/citations/document/read-cited-query';
import type { Target } from '../../../lib/model/citation';
import type { Hit } from '../../../lib/model/search';
import { emptyCorpus } from '../corpus/empty-corpus';
import { readSeed, readSeeds } from '../seeds';
import { answered, antwoord } from '../zaken/documents';

const SV: Target = { system: 'bwb', id: 'BWBR0001903', article: '125p' };

function marked({ snippet: { text, marks } }: Hit): string[] {
  return marks.map(({ start, end }) => text.slice(start, end));
}

describe('citedHit', () => {
  it('shows the question of a seed with the citation marked', () => {
    const [question] = readSeed('000');
    if (!question) throw new Error('no seed');
    const hit = citedHit(question, SV, '11', undefined);
    expect(hit.snippet).toMatchObject({ question: '11', part: 'vraag' });
    expect(marked(hit).join()).toMatch(/^artikel 125p/);
  });

  it('shows the answer when that cites it, and the first place', () => {
    const answer = antwoord({
      questions: [{ number: '1', text: 'Klopt dit?' }],
      answers: answered('Ja. Zie artikel 125p Sv en later artikel 125p, tweede lid, Sv.'),
    });
    const hit = citedHit(answer, SV, '1', { name: 'beantwoord' });
    expect(hit).toMatchObject({ status: { name: 'beantwoord' }, snippet: { part: 'antwoord', question: '1' } });
    expect(marked(hit)).toEqual(['artikel 125p Sv']);
  });

  it('finds a law by one of its articles', () => {
    const hit = citedHit(
      antwoord({ answers: answered('Zie artikel 125p Sv.') }),
      { ...SV, article: undefined as never },
      '1',
      undefined,
    );
    expect(marked(hit)).toEqual(['artikel 125p Sv']);
  });

  it('shows the beginning of the answer when the text alone does not tell', () => {
    const hit = citedHit(antwoord({ answers: answered('Zie artikel 3 van die regeling.') }), SV, '1', undefined);
    expect(hit.snippet).toMatchObject({ text: 'Zie artikel 3 van die regeling.', marks: [], part: 'antwoord' });
  });

  it('shows the footnote that names the place', () => {
    const answers = [{ numbers: ['5'], text: 'Ja.', marks: [{ number: '2', at: 3 }] }];
    const footnotes = [
      { number: '1', text: 'Kamerstuk 28 684, nr. 717, ook.' },
      { number: '2', text: 'Zie Kamerstuk 28 684, nr. 717.' },
    ];
    const hit = citedHit(antwoord({ answers, footnotes }), { system: 'op', id: 'kst-28684-717' }, '5', undefined);
    expect(hit.snippet).toMatchObject({ text: 'Zie Kamerstuk 28 684, nr. 717.', question: '5', part: 'antwoord' });
    expect(marked(hit)).toEqual(['Kamerstuk 28 684, nr. 717']);
  });

  it('shows the text of a letter', () => {
    const [letter] = readSeed('003');
    if (!letter) throw new Error('no seed');
    const hit = citedHit(letter, { system: 'bwb', id: 'BWBR0001941', article: '3b' }, undefined, undefined);
    expect(marked(hit).join()).toMatch(/artikel 3b/);
    expect(hit.snippet).not.toHaveProperty('question');
  });
});

describe('heldBy', () => {
  it('counts and lists what the library holds, when another window stored more since', async () => {
    const { corpus } = await emptyCorpus();
    const stored = antwoord({ answers: answered('Zie artikel 125p Sv.') });
    await corpus.put(stored);
    const library = await loadLibrary(corpus, '2026-11-22');
    await corpus.put({ ...stored, id: 'ah-tk-20232024-1001', vraagnummers: ['2024Z01001'] });
    const citing = await corpus.citing(SV, 8);
    expect(citing.count).toBe(2);
    expect(heldBy(library, citing)).toMatchObject({ count: 1, citing: [{ id: stored.id }] });
  });
});

describe('searchRows', () => {
  const TODAY = '2026-11-22';

  async function rowsFor(query: string) {
    const { corpus } = await emptyCorpus();
    for (const seed of readSeeds()) await corpus.put(seed);
    const library = await loadLibrary(corpus, TODAY);
    return searchRows(library, query, readCitedQuery(query, TODAY));
  }

  it.each([
    ['2024Z01211', 'kv-tk-2024Z01211', 'its number'],
    ['Aanhangsel Handelingen II 2023/24, nr. 1262', 'ah-tk-20232024-1262', 'the way people write of it'],
  ])('leads to a stored document by %s', async (query, id) => {
    const { leads } = await rowsFor(query);
    expect(leads[0]).toMatchObject({ kind: 'hit', hit: { publicatie: { id } } });
  });

  it.each([
    ['kst-28684-717', 'kst-28684-717'],
    ['28 684, nr. 717', 'kst-28684-717'],
  ])('leads to the site for %s', async (query, id) => {
    expect((await rowsFor(query)).leads).toMatchObject([{ kind: 'site', id }]);
  });

  it('leads nowhere from a law, and still finds its words', async () => {
    const { leads, found } = await rowsFor('125p Strafvordering');
    expect(leads).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});
