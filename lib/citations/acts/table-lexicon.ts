import type { Act } from '../data/act';
import { acts } from '../data/acts';
import { decoys } from '../data/decoys';
import { lazyLexicon } from './lazy-lexicon';
import type { Entry, Lexicon } from './lexicon';

type Named = readonly [name: string, entry: Omit<Entry, 'exact'>];

/** People leave out "op het" and "op de": `Wet financieel toezicht`. Not where that is the name of another act. */
function shortened(name: string, fullNames: ReadonlySet<string>): string[] {
  const short = name.replace(/^(Wet) op (?:de|het) /, '$1 ');
  return short === name || fullNames.has(short.toLowerCase()) ? [] : [short];
}

/** Everything that an act is called. */
function namesOf(row: Act, fullNames: ReadonlySet<string>): Named[] {
  const {
    name,
    names = [],
    abbreviations = [],
    nextToArticle = [],
    afterNumber = [],
    onceNamed = [],
    dated = [],
  } = row;
  const isDated = dated.some((other) => other.name === name);
  const undated = isDated ? names : [name, ...names, ...shortened(name, fullNames)];
  return [
    ...[...new Set(undated)].map((own): Named => [own, { act: row, use: 'name' }]),
    ...dated.map(({ name: own, ...rest }): Named => [own, { act: row, ...rest }]),
    ...nextToArticle.map((own): Named => [own, { act: row, use: 'nextToArticle' }]),
    ...afterNumber.map((own): Named => [own, { act: row, use: 'afterNumber' }]),
    ...onceNamed.map((own): Named => [own, { act: row, use: 'onceNamed' }]),
    ...abbreviations.map((own): Named => [own, { act: row, use: 'abbreviation' }]),
  ];
}

function build(): Lexicon {
  const fullNames = new Set(acts.flatMap(({ name, dated = [] }) => [name, ...dated.map((other) => other.name)]));
  const known = new Set([...fullNames].map((name) => name.toLowerCase()));
  return lazyLexicon([
    ...acts.flatMap((row) => namesOf(row, known)),
    ...decoys.flatMap(({ name, abbreviations = [], ...days }): Named[] => [
      [name, { use: 'name', ...days }],
      ...abbreviations.map((short): Named => [short, { use: 'abbreviation', ...days }]),
    ]),
  ]);
}

let built: Lexicon | undefined;

/** The names of the tables. They are put in order when a first text is read: not every page has one. */
export function tableLexicon(): Lexicon {
  built ??= build();
  return built;
}
