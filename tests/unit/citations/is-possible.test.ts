import { describe, expect, it } from 'vitest';
import { AANHANGSEL_NUMBERS } from '../../../lib/citations/data/aanhangsel-numbers';
import { DOSSIERS, NEWEST_DOSSIER } from '../../../lib/citations/data/dossiers';
import { isPossible } from '../../../lib/citations/validate/is-possible';
import { isPossibleKamerstuk } from '../../../lib/citations/validate/is-possible-kamerstuk';
import { ordinalOfLetter } from '../../../lib/citations/validate/letter-ordinal';
import { readDossierBlock } from '../../../lib/citations/validate/read-dossier-block';
import { validate } from '../../../lib/citations/validate/validate';

describe('isPossible', () => {
  it.each([
    // of the tables
    ['kst-36410-VIII-12', true],
    ['kst-21501-02-2498', true],
    ['kst-36200-AB', true],
    ['kst-35261-B', true],
    ['kst-31015-0', false],
    // slips in real documents
    ['kst-25242-686', false],
    ['kst-29035-515', false],
    // a dossier that goes on, and one that ended long ago
    ['kst-21501-02-4000', true],
    ['kst-25242-14', true],
    ['kst-25242-99', false],
    ['kst-25242-Z', false],
    // not a chapter, not a part, not a dossier
    ['kst-31015-VIII-1', false],
    ['kst-21501-99-1', false],
    ['kst-21501-2498', false],
    ['kst-12345-1', false],
    // newer than the table
    [`kst-${NEWEST_DOSSIER + 1}-300`, true],
    [`kst-${NEWEST_DOSSIER + 200}-XIV-3`, true],
    // an older form, which no table has
    ['kst-20022003-28705-119a', true],
    ['ah-tk-20182019-71', true],
    ['ah-tk-20182019-9071', false],
    ['ah-tk-20182019-0', false],
    ['ah-tk-19801981-5', false],
    ['ah-tk-20252026-3100', true],
    ['ah-tk-20252026-9100', false],
    ['ah-ek-20182019-9071', true],
    ['h-tk-20192020-55-2', true],
    ['stb-2020-118', true],
  ])('%s: %s', (id, possible) => {
    expect(isPossible({ system: 'op', id })).toBe(possible);
  });

  it('does not judge what is no publication', () => {
    expect(isPossible({ system: 'bwb', id: 'BWBR0001854' })).toBe(true);
    expect(isPossible({ system: 'internal', question: ['3'] })).toBe(true);
  });
});

describe('dossiers of after the table', () => {
  it('become possible as the years go by', () => {
    const id = `kst-${NEWEST_DOSSIER + 1500}-3`;
    const possible = [2025, 2026, 2030].map((year) => isPossibleKamerstuk(id, year));
    expect(possible).toEqual([false, false, true]);
    expect(isPossibleKamerstuk(`kst-${NEWEST_DOSSIER + 700}-3`, 2026)).toBe(true);
  });
});

describe('validate', () => {
  const kst = (id: string) => ({ system: 'op' as const, id });
  const list = (...ids: string[]) => ({
    start: 0,
    end: 9,
    kind: 'kamerstuk' as const,
    target: kst(ids[0] ?? ''),
    targets: ids.map(kst),
  });

  it('keeps of a list what can exist', () => {
    expect(validate([list('kst-29035-515', 'kst-29035-5', 'kst-29035-6')]).citations).toEqual([
      list('kst-29035-5', 'kst-29035-6'),
    ]);
    expect(validate([list('kst-29035-5', 'kst-29035-515')]).citations).toEqual([
      { start: 0, end: 9, kind: 'kamerstuk', target: kst('kst-29035-5') },
    ]);
  });

  it('tells what cannot', () => {
    expect(validate([list('kst-29035-515', 'kst-29035-516')])).toEqual({
      citations: [],
      impossible: [{ start: 0, end: 9, kind: 'kamerstuk', reason: 'impossible' }],
    });
  });

  it('does not check an id that is written out', () => {
    const id = { start: 0, end: 13, kind: 'id' as const, target: kst('kst-29035-515') };
    expect(validate([id])).toEqual({ citations: [id], impossible: [] });
  });
});

describe('the table of dossiers', () => {
  it('is read as its form says', () => {
    expect([...readDossierBlock('36', '3A 2+c;VIII=41;A=1tC ;B=5 1')]).toEqual([
      ['36000', { number: 3, letter: 1 }],
      ['36003', { number: 12, letter: 0 }],
      ['36003-VIII', { number: 145, letter: 0 }],
      ['36003-A', { number: 65, letter: 3 }],
      ['36004-B', { number: 5, letter: 0 }],
      ['36005', { number: 1, letter: 0 }],
    ]);
  });

  it('is whole, and small enough to carry', () => {
    const read = Object.entries(DOSSIERS).map(([thousand, block]) => readDossierBlock(thousand, block));
    expect(read.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(13_000);
    const keys = read.flatMap((ends) => [...ends.keys()]);
    expect(Math.max(...keys.map((key) => Number.parseInt(key, 10)))).toBe(NEWEST_DOSSIER);
    for (const ends of read) {
      for (const { number, letter } of ends.values()) expect(number + letter).toBeGreaterThan(0);
    }
    expect(JSON.stringify(DOSSIERS).length + JSON.stringify(AANHANGSEL_NUMBERS).length).toBeLessThan(60_000);
  });

  it('has no year with more numbers than a year can have', () => {
    for (const highest of Object.values(AANHANGSEL_NUMBERS)) expect(highest).toBeLessThan(4500);
  });
});

describe('ordinalOfLetter', () => {
  it.each([
    ['', 0],
    ['A', 1],
    ['Z', 26],
    ['AA', 27],
    ['BA', 53],
  ])('%j is %d', (letter, ordinal) => {
    expect(ordinalOfLetter(letter)).toBe(ordinal);
  });
});
