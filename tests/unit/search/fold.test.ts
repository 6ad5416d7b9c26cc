import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../../lib/search/words/fold';

describe('fold', () => {
  it.each([
    // printed, folded, what is new in this row
    ['Telegram', 'telegram', 'case'],
    ['Yeşilgöz', 'ijesilgoz', 'cedilla, umlaut, and y is ij'],
    ['Yeşilgöz'.normalize('NFD'), 'ijesilgoz', 'diacritics as characters of their own'],
    ['Işık ışık', 'isik isik', 'the dotless i, small and as capital'],
    ['İstanbul', 'istanbul', 'the dotted capital I'],
    ['Çörüz', 'coruz', 'capital cedilla'],
    ['één', 'een', 'acute'],
    ['Ĳssel ĳs IJs ijs', 'ijssel ijs ijs ijs', 'the ligature'],
    ['Ÿ', 'ij', 'y with diaeresis, an ij of old'],
    ['naaktfoto’s foto`s', "naaktfoto's foto's", 'apostrophes'],
    ['rechter‐commissaris co‑pilot', 'rechter-commissaris co-pilot', 'typographic hyphens'],
    ['maat\u00adregel', 'maatregel', 'a soft hyphen'],
    ['Søren Łódź Straße Œuvre', 'soren lodz strasse oeuvre', 'letters without a decomposition'],
    ['oﬃcieel', 'officieel', 'ligatures of type'],
    ['2026.¹', '2026.¹', 'a raised footnote number stays what it is'],
    ['«AI» – 50%', '«ai» – 50%', 'the rest stays'],
  ])('%s → %s (%s)', (printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  it('does nothing to what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithOffsets', () => {
  it('leads back to the printed characters', () => {
    const text = 'De heer Yeşilgöz';
    const folded = foldWithOffsets(text);
    const at = folded.text.indexOf('silgoz');
    expect(text.slice(folded.starts[at], folded.ends[at + 5])).toBe('şilgöz');
  });

  it('takes a diacritic with the letter that it belongs to', () => {
    const text = 'café au lait'.normalize('NFD');
    const folded = foldWithOffsets(text);
    expect(text.slice(folded.starts[0], folded.ends[3])).toBe('café'.normalize('NFD'));
  });

  it('folds as fold does, with offsets in order and within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, starts, ends } = foldWithOffsets(text);
        expect(folded).toBe(fold(text));
        expect(starts.length).toBe(folded.length);
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});
