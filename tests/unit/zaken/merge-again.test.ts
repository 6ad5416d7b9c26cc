import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { mergePublicaties } from '../../../lib/zaken/merge-publicaties';
import { answered, antwoord, mededeling } from './documents';

/** A reading of one document from any source, with any of its fields. */
const someReading = fc
  .record({
    make: fc.constantFrom<(given: object) => Publicatie>(antwoord, mededeling),
    kind: fc.constantFrom<Publicatie['source']['kind']>('page', 'xml', 'pdf', 'text', 'sidecar'),
    url: fc.constantFrom({}, { url: 'https://example.org/1' }, { url: 'https://example.org/2' }),
    metas: fc.constantFrom({}, { metas: { a: ['1'] } }),
    title: fc.constantFrom('', 'A', 'B'),
    dates: fc.record({ ontvangen: fc.constantFrom('2024-03-17', '2024-03-18') }, { requiredKeys: [] }),
    subjects: fc.subarray(['S', 'T']),
    indieners: fc.subarray([{ name: 'Krul' }, { name: 'Kathmann', fractie: 'GroenLinks-PvdA' }]),
    nader: fc.constantFrom({}, { nader: true as const }),
    aanhangsels: fc.subarray(['ah-1251487', 'ah-1251488', 'ah-tk-20232024-1000']),
    vraagnummers: fc.subarray(['2024Z01211', '2023Z14675']),
    answers: fc.constantFrom([], answered('A'), answered('B'), [{ numbers: [], text: 'C' }]),
    text: fc.constantFrom({}, { text: 'T' }),
    gaps: fc.subarray(['title', 'answers', 'answers.numbers', 'subjects', 'ontvangen']),
  })
  .map(({ make, kind, url, metas, text, nader, ...given }) =>
    make({
      ...given,
      ...text,
      ...(make === antwoord ? nader : {}),
      id: 'ah-tk-20232024-1262',
      source: { kind, ...url, ...metas },
    }),
  );

/** In what order gaps are named says nothing. */
function inOrder(publicatie: Publicatie): Publicatie {
  return { ...publicatie, gaps: publicatie.gaps.toSorted() };
}

it('says nothing new when what was read last is read once more, whatever the two were read from', () => {
  fc.assert(
    fc.property(someReading, someReading, (known, read) => {
      const once = mergePublicaties(known, read);
      expect(inOrder(mergePublicaties(once, read))).toEqual(inOrder(once));
    }),
    { numRuns: 1_000 },
  );
});
