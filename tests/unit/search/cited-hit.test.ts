import { describe, expect, it } from 'vitest';
import { citedHit } from '../../../components/popup/cited-hit';
import { readCitedHits } from '../../../components/popup/cited-hits';
import { jumpOf, readLeads } from '../../../components/popup/leads';
import { readCitedQuery } from '../../../lib/citations/document/read-cited-query';
import type { Target } from '../../../lib/model/citation';
import type { Card, Hit } from '../../../lib/model/search';
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

describe('readCitedHits', () => {
  const TODAY = '2026-11-22';

  it('leaves out what was removed meanwhile, and counts it no more', async () => {
    const { corpus } = await emptyCorpus();
    const stored = antwoord({ answers: answered('Zie artikel 125p Sv.') });
    await corpus.put(stored);
    await corpus.put({ ...stored, id: 'ah-tk-20232024-1001', vraagnummers: ['2024Z01001'] });
    const citing = await corpus.citing(SV, 8);
    expect(citing.count).toBe(2);
    await corpus.remove('ah-tk-20232024-1001');
    const cited = await readCitedHits(corpus, citing, async () => new Map(), SV, TODAY);
    expect(cited).toMatchObject({ count: 1, hits: [{ publicatie: { id: stored.id } }] });
  });

  it('tells where their questions stand today, by the cards of their zaken', async () => {
    const { corpus } = await emptyCorpus();
    for (const seed of readSeed('000')) await corpus.put(seed);
    const status = { name: 'open', ingezonden: '2024-01-26', term: '2024-02-16', termWeeks: 3 } as const;
    const card: Card = { key: '2024Z01211', title: '', documents: [], people: [], status };
    const cards = async (ids: string[]) => new Map(ids.map((id) => [id, card]));
    const { hits } = await readCitedHits(corpus, await corpus.citing(SV, 8), cards, SV, '2024-02-17');
    expect(hits.map((hit) => hit.status?.name)).toEqual(['laat', 'laat']);
  });
});

describe('readLeads', () => {
  const TODAY = '2026-11-22';

  async function leadsFor(query: string) {
    const { corpus } = await emptyCorpus();
    for (const seed of readSeeds()) await corpus.put(seed);
    const jump = jumpOf(query, readCitedQuery(query, TODAY));
    return jump && readLeads(corpus, jump, TODAY);
  }

  it.each([
    ['2024Z01211', 'kv-tk-2024Z01211', 'its number'],
    ['Aanhangsel Handelingen II 2023/24, nr. 1262', 'ah-tk-20232024-1262', 'the way people write of it'],
  ])('leads to a stored document by %s, and to the others of its question', async (query, id) => {
    const leads = await leadsFor(query);
    expect(leads?.hits[0]).toMatchObject({ publicatie: { id }, status: { name: 'beantwoord' } });
    expect(new Set(leads?.hits.map(({ publicatie }) => publicatie.id))).toEqual(
      new Set(['kv-tk-2024Z01211', 'mededeling:2024Z01211:2024-02-16', 'ah-tk-20232024-1262']),
    );
    expect(leads).not.toHaveProperty('missing');
  });

  it.each([
    ['kst-28684-717', 'kst-28684-717'],
    ['28 684, nr. 717', 'kst-28684-717'],
    ['2024Z99999', 'kv-tk-2024Z99999'],
  ])('knows what is missing for %s', async (query, id) => {
    expect(await leadsFor(query)).toEqual({ hits: [], missing: id });
  });

  it('leads nowhere from a law', async () => {
    expect(await leadsFor('125p Strafvordering')).toBeUndefined();
  });
});
