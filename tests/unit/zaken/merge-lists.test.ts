import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { mergePublicaties } from '../../../lib/zaken/merge-publicaties';
import { asked, kamervraag, orders } from './documents';

type Source = Publicatie['source'];

const FIRST = '2024-02-16T10:00:00.000Z';
const LATER = '2024-02-20T10:00:00.000Z';
const FINAL = 'ah-tk-20232024-1262';

function listed(aanhangsels: string[], readAt?: string, source: Source = { kind: 'page' }): Publicatie {
  return kamervraag({ aanhangsels, source: { ...source, ...(readAt ? { readAt } : {}) } });
}
const lists = (one: Publicatie) => one.aanhangsels.toSorted();

describe('the list of a question, read twice, in either order', () => {
  it.each<[string, Publicatie, Publicatie, string[]]>([
    ['a temporary id became a final one', listed(['ah-1251487'], FIRST), listed([FINAL], LATER), [FINAL]],
    [
      'in two records',
      listed(['ah-1251487'], FIRST, { kind: 'sidecar' }),
      listed([FINAL], LATER, { kind: 'sidecar' }),
      [FINAL],
    ],
    [
      'one of two did',
      listed(['ah-1251400', 'ah-1251487'], FIRST),
      listed([FINAL, 'ah-1251487'], LATER),
      [FINAL, 'ah-1251487'],
    ],
    [
      'there are less new final ids than temporary ones that went',
      listed(['ah-1251400', 'ah-1251487'], FIRST),
      listed([FINAL], LATER),
      ['ah-1251400', 'ah-1251487', FINAL],
    ],
    ['the final id is not new', listed(['ah-1251487', FINAL], FIRST), listed([FINAL], LATER), ['ah-1251487', FINAL]],
    ['the later list is empty', listed(['ah-1251487'], FIRST), listed([], LATER), ['ah-1251487']],
    ['nobody knows which is later', listed(['ah-1251487'], FIRST), listed([FINAL]), ['ah-1251487', FINAL]],
    ['both are of one moment', listed(['ah-1251487'], FIRST), listed([FINAL], FIRST), ['ah-1251487', FINAL]],
    [
      'they are of two sources',
      listed(['ah-1251400'], FIRST),
      listed(['ah-1251400', 'ah-1251487'], LATER, { kind: 'sidecar' }),
      ['ah-1251400', 'ah-1251487'],
    ],
    [
      'when a head was read is not known',
      listed(['ah-1251487'], FIRST, { kind: 'pdf', head: 'page' }),
      listed([FINAL], LATER, { kind: 'pdf', head: 'page' }),
      ['ah-1251487', FINAL],
    ],
    [
      'the lists are not the publisher’s',
      listed(['ah-1251487'], FIRST, { kind: 'text' }),
      listed([FINAL], LATER, { kind: 'text' }),
      ['ah-1251487', FINAL],
    ],
    ['a final id stays', listed([FINAL], FIRST), listed(['ah-1251487'], LATER), ['ah-1251487', FINAL]],
  ])('%s', (_, one, other, expected) => {
    for (const [known = one, read = other] of orders([one, other])) {
      const once = mergePublicaties(known, read);
      expect(lists(once)).toEqual(expected.toSorted());
      expect(lists(mergePublicaties(once, read))).toEqual(lists(once));
    }
  });

  it('keeps what a record names beside the page that is in front, which was read before it', () => {
    const page = listed(['ah-1251400'], FIRST);
    const record = listed(['ah-1251400', 'ah-1251487'], undefined, { kind: 'sidecar' });
    for (const order of orders([page, record, page])) {
      expect(lists(order.reduce(mergePublicaties))).toEqual(['ah-1251400', 'ah-1251487']);
    }
  });

  it('says the same in any order, says nothing new when read again, and loses no document', () => {
    const reading = fc
      .record({
        aanhangsels: fc.subarray(['ah-1251400', 'ah-1251487', FINAL, 'ah-tk-20232024-1400']),
        readAt: fc.constantFrom(undefined, FIRST, LATER),
        kind: fc.constantFrom<Source['kind']>('page', 'xml', 'sidecar', 'pdf'),
        questions: fc.constantFrom([], asked('V')),
        gaps: fc.subarray(['questions', 'title']),
      })
      .map(({ aanhangsels, readAt, kind, ...given }) => ({ ...listed(aanhangsels, readAt, { kind }), ...given }));
    fc.assert(
      fc.property(reading, reading, (one, other) => {
        const merged = mergePublicaties(one, other);
        expect(lists(mergePublicaties(other, one))).toEqual(lists(merged));
        expect(lists(mergePublicaties(merged, other))).toEqual(lists(merged));
        expect(merged.aanhangsels.length).toBeGreaterThanOrEqual(
          Math.max(one.aanhangsels.length, other.aanhangsels.length),
        );
      }),
      { numRuns: 500 },
    );
  });
});
