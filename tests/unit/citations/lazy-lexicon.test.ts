import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lazyLexicon } from '../../../lib/citations/acts/lazy-lexicon';
import { addName, type Entry, emptyLexicon, type Lexicon, type Use } from '../../../lib/citations/acts/lexicon';

/** Every entry of a lexicon, with the tokens that lead to it. */
function walk({ next, entries }: Lexicon, path: readonly string[] = []): [string, Entry][] {
  return [
    ...entries.map((entry): [string, Entry] => [path.join(' '), entry]),
    ...[...next].flatMap(([key, child]) => walk(child, [...path, key])),
  ];
}

const sorted = (lexicon: Lexicon) =>
  walk(lexicon)
    .map(([path, entry]) => JSON.stringify([path, entry.use, entry.exact]))
    .sort();

const word = fc.constantFrom(
  'Wet',
  'wet',
  'op',
  'de',
  'BES',
  'WPO/WEC',
  "auto's",
  'Besluit',
  '1994',
  '(re)integratie',
  'CSRD',
  'e-Privacy',
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const use = fc.constantFrom<Use>('name', 'abbreviation', 'nextToArticle', 'afterNumber', 'onceNamed');

it('holds the same names as a lexicon that reads them at once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, use), { selector: ([own]) => own.toLowerCase(), maxLength: 30 }),
      (names) => {
        const plain = emptyLexicon();
        for (const [own, how] of names) addName(plain, own, { use: how });
        expect(sorted(lazyLexicon(names.map(([own, how]) => [own, { use: how }] as const)))).toEqual(sorted(plain));
      },
    ),
  );
});
