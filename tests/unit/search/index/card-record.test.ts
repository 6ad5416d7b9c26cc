import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../lib/model/search';
import { readCard, writeCard } from '../../../../lib/search/index/card-record';
import { encodeText } from '../../../../lib/search/index/codec';
import { entryOf } from '../../../../lib/search/index/entry-of';
import { IndexDamaged } from '../../../../lib/search/index/search-index';
import { groupZaken } from '../../../../lib/zaken/zaak-of';
import { seedDocuments } from '../seed-documents';

const least: Card = { key: 'brief:1', title: '', documents: [{ id: 'brief:1', kind: 'brief' }], people: [] };

describe('a card in the index', () => {
  it.each<[string, Card]>([
    ['nothing but a document', least],
    ['people without a party', { ...least, people: [{ name: 'minister van Justitie' }, { name: 'A', fractie: 'B' }] }],
    ['a day long ago', { ...least, documents: [{ id: 'a', kind: 'antwoord', day: '1814-05-02' }] }],
    ['a question that waits', { ...least, status: { name: 'open', days: 0, daysOver: 0 }, delayUnknown: true }],
    [
      'an answer dated before its question',
      { ...least, status: { name: 'beantwoord', ingezonden: '2024-03-18', beantwoord: '2024-03-17', days: -1 } },
    ],
    ['labels', { ...least, labels: ['woo', 'te doen'] }],
    ['a name alone', { ...least, status: { name: 'ingetrokken' } }],
  ])('comes back with %s', (_, card) => {
    expect(readCard(writeCard(card))).toEqual(card);
  });

  it('comes back as it was for the zaken of the seeds', () => {
    for (const zaak of groupZaken(seedDocuments(), '2024-03-01').values()) {
      const { card } = entryOf(zaak, []);
      expect(readCard(writeCard(card))).toEqual(card);
    }
  });

  it.each([
    '',
    '{}',
    '["a","b",[],[],0,0,0]',
    '["a","b",[["c",9,0]],[],0,0,0]',
    '["a","b",[["c",0,20241399]],[],0,0,0]',
    '["a","b",[["c",0,0]],[],0,0]',
    '["a","b",[["c",0,0]],[],0,0,[1]]',
  ])('that is %s is noticed', (text) => {
    expect(() => readCard(encodeText(text))).toThrow(IndexDamaged);
  });
});
