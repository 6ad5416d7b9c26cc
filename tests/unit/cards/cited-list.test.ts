import { describe, expect, it } from 'vitest';
import { citedList, countCited } from '../../../components/citations/cited-list';
import type { Target } from '../../../lib/model/citation';
import { seedText } from '../seeds';
import { citing, type Linked, linkedIn } from './linked';

const SR = { system: 'bwb', id: 'BWBR0001854' } as const;
const SV = { system: 'bwb', id: 'BWBR0001903' } as const;
const DSA = { system: 'celex', id: '32022R2065' } as const;
const PAPER = { system: 'op', id: 'kst-28684-717' } as const;
const ANSWER = { system: 'op', id: 'ah-tk-20232024-212' } as const;

const article = (act: Target, number: string, rest: Partial<Target> = {}): Linked =>
  citing('law-article', { ...act, article: number, ...rest });

/** What a list says, in short: each row as what it is and how often. */
function told(linked: Linked[]) {
  const { acts, papers } = citedList(linked);
  return {
    acts: acts.map(({ target, places, articles }) => [
      target.id,
      places.length,
      ...articles.map((row) => `${row.target.article} ${row.places.length}×`),
    ]),
    papers: papers.map(({ target, places }) => [target.id, places.length]),
  };
}

describe('citedList', () => {
  it('puts articles below their act, in order of first appearance', () => {
    const linked = [article(SV, '125p'), article(SR, '285'), article(SV, '67'), citing('law', SR), article(SR, '139h')];
    expect(told(linked)).toEqual({
      acts: [
        [SV.id, 0, '125p 1×', '67 1×'],
        [SR.id, 1, '285 1×', '139h 1×'],
      ],
      papers: [],
    });
  });

  it('counts an article once, whatever paragraph of it is cited and however it is written', () => {
    const linked = [
      article(SR, '139h', { lid: ['2'] }),
      article(SR, '139H'),
      article(SR, '139h', { onderdeel: ['b'] }),
    ];
    expect(told(linked).acts).toEqual([[SR.id, 0, '139h 3×']]);
  });

  it('counts a reference to two paragraphs of one article as one place', () => {
    const both = citing('law-article', { ...SR, article: '139h', lid: ['1'] }, { ...SR, article: '139h', lid: ['2'] });
    expect(told([both]).acts).toEqual([[SR.id, 0, '139h 1×']]);
  });

  it('has a list below each of its targets', () => {
    const list = citing('kamerstuk', PAPER, { ...PAPER, id: 'kst-28684-363' });
    expect(told([list, citing('kamerstuk', PAPER)]).papers).toEqual([
      [PAPER.id, 2],
      ['kst-28684-363', 1],
    ]);
  });

  it('takes the answers of another document with it, and leaves those of the document itself out', () => {
    const linked = [
      citing('crossref', { ...ANSWER, question: ['3'] }),
      citing('crossref', { system: 'internal', question: ['12'] }),
      citing('aanhangsel', ANSWER),
    ];
    expect(told(linked)).toEqual({ acts: [], papers: [[ANSWER.id, 2]] });
    expect(countCited(citedList(linked))).toEqual([{ what: 'kamervragen', count: 1 }]);
  });

  it.each(['000', '001', '002', '003', '004'])(
    'finds every citation of seed %s that leads out of it a place',
    (seed) => {
      const linked = linkedIn(seedText(seed));
      const { acts, papers } = citedList(linked);
      const rows = [...papers, ...acts, ...acts.flatMap(({ articles }) => articles)];
      const listed = new Set(rows.flatMap(({ places }) => places));
      expect(listed).toEqual(new Set(linked.filter(({ placed }) => placed.citation.target.system !== 'internal')));
      for (const { places } of rows) {
        const starts = places.map(({ placed }) => placed.citation.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
    },
  );
});

describe('countCited', () => {
  it('counts things, not places, each by its sort', () => {
    const linked = [
      article(SR, '285'),
      article(SR, '285'),
      article(SV, '67'),
      citing('eu-article', { ...DSA, article: '16' }),
      citing('kamerstuk', PAPER),
      citing('kamerstuk', PAPER),
      citing('ecli', { system: 'ecli', id: 'ECLI:NL:GHDHA:2022:1550' }),
    ];
    expect(countCited(citedList(linked))).toEqual([
      { what: 'wetten', count: 2 },
      { what: 'europa', count: 1 },
      { what: 'artikelen', count: 3 },
      { what: 'kamerstukken', count: 1 },
      { what: 'uitspraken', count: 1 },
    ]);
  });

  it('has nothing to tell of a document that cites nothing', () => {
    expect(countCited(citedList([]))).toEqual([]);
  });
});
