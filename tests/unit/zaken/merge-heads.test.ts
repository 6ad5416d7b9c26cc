import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { mergePublicaties } from '../../../lib/zaken/merge-publicaties';
import { answered, antwoord, orders } from './documents';

const page = { kind: 'page' as const };
const pdf = { kind: 'pdf' as const };
const sidecar = { kind: 'sidecar' as const };
const xml = { kind: 'xml' as const };

describe('mergePublicaties, of what stands above the text', () => {
  it('takes the head of a record and an XML from the record, in whichever order they come', () => {
    const record = antwoord({ source: sidecar, title: 'Antwoord op vragen', dates: { ontvangen: '2024-02-16' } });
    const file = antwoord({
      source: xml,
      nader: true,
      title: 'De TOZO',
      dates: { ontvangen: '2024-02-17' },
      answers: answered('A'),
    });
    for (const merged of [mergePublicaties(record, file), mergePublicaties(file, record)]) {
      expect(merged).toMatchObject({
        nader: true,
        title: 'Antwoord op vragen',
        dates: { ontvangen: '2024-02-16' },
        answers: answered('A'),
        source: { kind: 'xml', head: 'sidecar' },
      });
    }
  });

  it.each<[string, Publicatie, Publicatie, boolean]>([
    [
      'the better head is a page without its text',
      antwoord({ source: page, gaps: ['answers'] }),
      antwoord({ source: pdf, nader: true, answers: answered('A') }),
      true,
    ],
    [
      'the better head is a record that says so',
      antwoord({ source: sidecar, nader: true }),
      antwoord({ source: xml, answers: answered('A') }),
      true,
    ],
    [
      'the page, which was read, does not say so',
      antwoord({ source: page, answers: answered('A') }),
      antwoord({ source: xml, nader: true, answers: answered('A') }),
      false,
    ],
    [
      'an XML does not say so, and a PDF does',
      antwoord({ source: xml, answers: answered('A') }),
      antwoord({ source: pdf, nader: true, answers: answered('A') }),
      true,
    ],
    ['both are records', antwoord({ source: sidecar, nader: true }), antwoord({ source: sidecar }), true],
  ])('is supplementing or not, in either order: %s', (_, one, other, expected) => {
    for (const merged of [mergePublicaties(one, other), mergePublicaties(other, one)]) {
      expect('nader' in merged).toBe(expected);
    }
  });

  it('is supplementing or not, in whatever order any of its readings come', () => {
    const said = fc.constantFrom({}, { nader: true as const });
    const read = fc.constantFrom([], answered('A'));
    const reading = fc
      .record({ kind: fc.constantFrom('page' as const, 'xml' as const, 'pdf' as const, 'text' as const), said, read })
      // A page without answers is one around a PDF, of which there is no XML.
      .map(({ kind, said: nader, read: answers }) =>
        antwoord({ ...nader, source: { kind }, answers: kind === 'page' ? answered('A') : answers }),
      );
    const record = said.map((nader) => antwoord({ ...nader, source: sidecar }));
    const readings = fc.uniqueArray(fc.oneof(reading, record), {
      selector: ({ source }) => source.kind,
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(readings, (documents) => {
        const outcomes = orders<Publicatie>(documents).map((order) => 'nader' in order.reduce(mergePublicaties));
        expect(new Set(outcomes).size).toBe(1);
      }),
    );
  });
});
