import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations, readCitations } from '../../../lib/citations/find-citations';
import { dropOverlaps } from '../../../lib/citations/text/drop-overlaps';
import { normalise } from '../../../lib/citations/text/normalise';
import { table } from './citation-table';

/** The words that the grammars are made of, so that random text comes near to every rule. */
const words = [
  ...new Set(table.flatMap(([, text]) => text.replace(/[⟦⟧]/g, '').split(/(?<=[ \n(),.;:])/))),
  ...'artikel artikelen art. lid leden onder a b en of , . ( ) [ - – / : ; 1 2 3:17 139h 12 2024 36 410 nr. nrs. II I VIII jo. t/m DSA Sr Sv BW Wft Wpg hierna: “ ” \u00a0 \n \n\n 😀 é ſ İ'.split(
    ' ',
  ),
];
const text = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));

describe('citations in random text', () => {
  it('lie in the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(fc.oneof(text, spaced), (given) => {
        let at = 0;
        for (const { start, end, target, targets } of findCitations(given)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(given.slice(start, end)).toBe(given.slice(start, end).trim());
          if (targets) expect(targets[0]).toEqual(target);
          at = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never overlap what leads nowhere', () => {
    fc.assert(
      fc.property(fc.oneof(text, spaced), (given) => {
        const { citations, unresolved } = readCitations(given);
        const all = [...citations, ...unresolved].sort((a, b) => a.start - b.start);
        for (const [index, { start, end }] of all.entries()) {
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stay what they are when other text is put before them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table), fc.nat({ max: 40 }), ([, marked], lines) => {
        const given = marked.replace(/[⟦⟧]/g, '');
        const moved = findCitations('\n'.repeat(lines) + given);
        expect(moved).toEqual(
          findCitations(given).map((citation) => ({
            ...citation,
            start: citation.start + lines,
            end: citation.end + lines,
          })),
        );
      }),
    );
  });
});

describe('normalise', () => {
  it('keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(normalise(given).length).toBe(given.length);
      }),
    );
  });
});

describe('dropOverlaps', () => {
  const spans = fc.array(
    fc
      .record({ start: fc.nat({ max: 60 }), length: fc.integer({ min: 1, max: 9 }) })
      .map(({ start, length }) => ({ start, end: start + length })),
    { maxLength: 12 },
  );

  it('does what its naive twin does', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 4 }), (lists) => {
        const kept: { start: number; end: number }[] = [];
        for (const list of lists) {
          for (const span of [...list].sort((a, b) => a.start - b.start || b.end - a.end)) {
            if (!kept.some((other) => other.start < span.end && span.start < other.end)) kept.push(span);
          }
        }
        expect(dropOverlaps(lists)).toEqual(kept.sort((a, b) => a.start - b.start));
      }),
    );
  });

  it('takes more spans than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => ({ start: index * 2, end: index * 2 + 1 }));
    expect(dropOverlaps([many, [], many])).toHaveLength(many.length);
  });
});
