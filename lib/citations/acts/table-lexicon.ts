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

/** Said before any name of such an act, and then part of it: `EU-Dienstenrichtlijn`, `VN-Genocideverdrag`. */
const PREFIX = { eu: 'EU-', treaty: 'VN-' } as const;

function withPrefix(kind: Act['kind'], name: string): string[] {
  return kind === 'law' ? [name] : [name, PREFIX[kind] + name];
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
    ...[...new Set(undated.flatMap((own) => withPrefix(row.kind, own)))].map(
      (own): Named => [own, { act: row, use: 'name' }],
    ),
    ...dated.flatMap(({ name, use, ...days }) =>
      (use === 'name' ? withPrefix(row.kind, name) : [name]).map((own): Named => [own, { act: row, use, ...days }]),
    ),
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
    ...decoys.flatMap(({ name, abbreviations = [], inThisCase = false, ...days }): Named[] => [
      [name, { use: inThisCase ? 'abbreviation' : 'name', ...days }],
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
