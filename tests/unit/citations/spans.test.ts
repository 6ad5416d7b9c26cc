import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations/find-citations';
import { seedText } from '../seeds';
import { table } from './citation-table';

/**
 * What holds for the span of any reference, by the guide of the gold sets: it goes from the first word of the reference
 * to its last, without what leads to it ("zie", "van de") and without the mark behind it.
 */

const examples = table.map(([, text]) => text.replace(/[⟦⟧]/g, ''));
const words = [
  ...new Set(examples.flatMap((text) => text.split(/(?<=[ \n(),.;:])/))),
  ...'. , ; : ( ) [ ] « » “ ” - – / \n \n\n \u0001 zie van de het en of jo. juncto onder sub lid 3 17 a II'.split(' '),
];
const seedSentences = ['000', '001', '002', '003', '004'].flatMap((seed) =>
  seedText(seed)
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => /\d/.test(sentence) && sentence.length < 600),
);

/** Texts that come near to every rule: examples and sentences of the seeds, joined, cut and shuffled. */
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 50 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 50 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...examples, ...seedSentences), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom(...seedSentences), fc.nat(300), fc.constantFrom(...words), fc.nat(300))
    .map(([sentence, from, word, to]) => sentence.slice(from, from + to) + word + sentence.slice(from + to)),
);

/** What a reference that begins with a small letter begins with; the others begin with a name, a number or a sign. */
const HEAD =
  /^(?:art(?:ikel(?:en)?|t)?(?![a-z])|(?:het |de )?(?:[a-z]+(?:de|ste) (?:(?:en|of|tot en met) )?)*(?:lid|leden|onderde|onder |aanhef|sub )|(?:be)?antwoord|reactie|(?:deel)?vra(?:ag|gen)|(?:kamer)?stuk|aanhangsel|handelingen|nrs?(?![a-z])|vergaderjaar|https?:|www\.|(?:ah|kv|kst|stb|stcrt|trb|h|ek|tk|blg|nds)-|[a-z-]*(?:wet|regeling|besluit|verordening|richtlijn|verdrag|handvest|reglement|circulaire)|ecli|boek |titel )/i;

/** A word that was cut at the end of a line, made whole. */
function joined(words: string): string {
  return words.replace(/\u00ad|-\s{0,2}\n\s{0,4}/g, '');
}

/** Whether every bracket that opens is closed and the other way round; "onder f)" opens none. */
function isBalanced(words: string): boolean {
  let depth = 0;
  for (const { index, 0: bracket } of words.matchAll(/[()]/g)) {
    if (bracket === '(') depth++;
    else if (depth > 0) depth--;
    else if (!/(?<![\p{L}\d])[a-z\d]{1,3}°?$/u.test(words.slice(0, index))) return false;
  }
  return depth === 0;
}

describe('the span of any reference', () => {
  it.each<[what: string, isRight: (words: string) => boolean]>([
    ['begins with a word or a number', (words) => /^[\p{L}\d([]/u.test(words)],
    ['begins as references do', (words) => !/^[a-z]/.test(words) || HEAD.test(joined(words))],
    ['ends without white space or a mark', (words) => !/[\s.,;:/–-]$/.test(words) || /\b[a-z]{1,4}\.$/.test(words)],
    ['does not begin with what leads to it', (words) => !/^(?:van|en|of|zie|jo|juncto|bij|aan|dat)\s/i.test(words)],
    ['does not end on the way', (words) => !/\s(?:van|de|het|en|of|jo|juncto|art|artikel|artikelen)$/i.test(words)],
    ['has the brackets closed that it opens', isBalanced],
    // What page-text.ts sets between two blocks.
    ['stays in one block of a page', (words) => !words.includes('\u0001')],
  ])('%s', (_what, isRight) => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { start, end } of findCitations(given)) {
          const found = given.slice(start, end);
          expect(found).toSatisfy(isRight);
        }
      }),
      { numRuns: 600 },
    );
  });
});
