import fc from 'fast-check';
import type { Card } from '../../../lib/model/search';
import type { Entry, Field, Unit } from '../../../lib/search/index/entry';
import { countLetters } from '../../../lib/search/query/count-letters';
import type { Clause, FilterClause, Group, PhraseClause, Query, WordClause } from '../../../lib/search/query/query';
import { fold } from '../../../lib/search/words/fold';
import { wordsIn } from '../../../lib/search/words/words-in';
import { addDays } from '../../../lib/zaken/days';

/** Words that are forms, beginnings, parts, compounds and misspellings of one another. */
const WORDS = [
  'de',
  'van',
  'drugs',
  'drug',
  'softdrugs',
  'drugsadvertentie',
  'advertentie',
  'advertenties',
  'advertentis',
  'telegram',
  'telegrammen',
  'telegarm',
  'boete',
  'boetes',
  'geldboete',
  'rechter',
  'rechter-commissaris',
  'commissaris',
  'e-mail',
  'mail',
  'één',
  'Yeşilgöz-Zegerius',
  'ijs',
  'ysbaan',
  '10.000',
  '139h',
];
const SPAN = { start: 0, end: 0 };

const word = fc.constantFrom(...WORDS);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ')), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

function field(printed: string, level?: Field['level']): Field {
  return { text: printed, shown: true, document: 'brief:1', ...(level === undefined ? {} : { level }) };
}

const head = fc
  .array(
    fc
      .tuple(text, fc.constantFrom<NonNullable<Field['level']>>(0, 1, 2, 3))
      .map(([printed, level]) => field(printed, level)),
    { maxLength: 3 },
  )
  .map((fields): Unit => ({ fields }));

const unit = fc
  .array(text, { minLength: 1, maxLength: 2 })
  .map((texts): Unit => ({ fields: texts.map((printed) => field(printed)) }));

const DAYS = ['2023-01-10', '2023-09-01', '2024-02-29', '2024-03-01'];
const day = fc.option(fc.constantFrom(...DAYS), { nil: undefined });
const kind = fc.constantFrom<Card['documents'][number]['kind']>('kamervraag', 'antwoord', 'mededeling', 'brief');

/** Kept as on the day of submission, as entries keep it: never late. */
const status = fc
  .record({
    name: fc.constantFrom('open' as const, 'uitgesteld' as const, 'beantwoord' as const, 'ingetrokken' as const),
    ingezonden: fc.constantFrom(...DAYS),
    hasTerm: fc.boolean(),
    delayUnknown: fc.boolean(),
  })
  .map(({ name, ingezonden, hasTerm, delayUnknown }): Pick<Card, 'status' | 'delayUnknown'> => {
    const isWaiting = hasTerm && (name === 'open' || name === 'uitgesteld');
    const term = isWaiting ? { termWeeks: 3 as const, term: addDays(ingezonden, 21) } : {};
    return { status: { name, ingezonden, ...term }, ...(isWaiting && delayUnknown ? { delayUnknown: true } : {}) };
  });

const entry = fc.record({
  head,
  units: fc.array(unit, { maxLength: 4 }),
  documents: fc.array(fc.record({ kind, day }), { minLength: 1, maxLength: 2 }),
  status: fc.option(status, { nil: {} }),
  members: fc.subarray(['barbara', 'kathmann', 'kat', 'krul']),
});

/** Entries with different keys, in no particular order of them. */
export const entries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 10, max: 99 }), entry), { selector: ([key]) => key, maxLength: 9 })
  .map((keyed) =>
    keyed.map(([key, { head, units, documents, status, members }]): Entry => {
      const cards = documents.map((one, at) => ({
        id: `brief:${key}-${at}`,
        kind: one.kind,
        ...(one.day ? { day: one.day } : {}),
      }));
      return {
        card: { key: `2024Z000${key}`, title: '', documents: cards, people: [], ...status },
        units: [head, ...units],
        filters: [
          ...new Set([...documents.map((one) => `soort:${one.kind}`), ...members.map((name) => `lid:${name}`)]),
        ],
        values: [],
      };
    }),
  );

/** A zaak of which each unit behind its empty head is one of these texts. `key`: of its vraagnummer, at most five digits. */
export function entryOfTexts(key: number, texts: readonly string[]): Entry {
  const id = `2024Z${String(key).padStart(5, '0')}`;
  return {
    card: { key: id, title: '', documents: [{ id: `kv-tk-${id}`, kind: 'kamervraag' }], people: [] },
    units: [{ fields: [] }, ...texts.map((printed) => ({ fields: [field(printed)] }))],
    filters: ['soort:kamervraag'],
    values: [],
  };
}

/** A word as it is typed: whole, the beginning or the middle of one, with a letter wrong. */
const typed = fc.oneof(
  { weight: 3, arbitrary: word },
  {
    weight: 2,
    arbitrary: fc
      .tuple(word, fc.nat(2), fc.integer({ min: 1, max: 9 }))
      .map(([letters, from, length]) => letters.slice(from, from + length)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(word, fc.nat(9), fc.constantFrom(...'aeix'))
      .map(([letters, at, letter]) => letters.slice(0, at) + letter + letters.slice(at + 1)),
  },
);

function wordClause(printed: string, how: Pick<WordClause, 'prefix' | 'unfinished' | 'exact'>): WordClause {
  const [whole, ...parts] = wordsIn(fold(printed)).map(({ term }) => term);
  const term = whole ?? 'de';
  return { kind: 'word', term, letters: countLetters(term), parts: [...new Set(parts)], ...how, span: SPAN };
}

/** At most one of these can be said of a word. */
const how = fc.constantFrom<Pick<WordClause, 'prefix' | 'unfinished' | 'exact'>>(
  { prefix: false, unfinished: false },
  { prefix: false, unfinished: true },
  { prefix: true, unfinished: false },
  { prefix: false, unfinished: false, exact: true },
);
const anyWord = fc
  .tuple(typed, how)
  .map(([printed, one]) => wordClause(one.exact ? (printed.split('-')[0] ?? '') : printed, one));

const anyFilter = fc.oneof(
  fc
    .tuple(fc.subarray(['barbara', 'kathmann', 'kat', 'ka', 'nergens'], { minLength: 1, maxLength: 2 }))
    .map(([values]): FilterClause => ({ kind: 'filter', filter: 'lid', values, unfinished: false, span: SPAN })),
  kind.map((one): FilterClause => ({ kind: 'filter', filter: 'soort', kinds: [one], unfinished: false, span: SPAN })),
  fc
    .constantFrom('open' as const, 'uitgesteld' as const, 'laat' as const, 'beantwoord' as const)
    .map((name): FilterClause => ({ kind: 'filter', filter: 'status', name, unfinished: false, span: SPAN })),
  fc
    .tuple(fc.constantFrom('na' as const, 'voor' as const), fc.constantFrom(...DAYS))
    .map(([filter, from]): FilterClause => ({ kind: 'filter', filter, day: from, unfinished: false, span: SPAN })),
);

/** Words that stand together somewhere, or nowhere. `texts`: the words of each text in order. */
function anyPhrase(texts: string[][]): fc.Arbitrary<PhraseClause> {
  const some = texts.filter(({ length }) => length > 1);
  const known = fc
    .tuple(fc.nat(99), fc.nat(99), fc.integer({ min: 2, max: 3 }), fc.boolean())
    .map(([which, from, length, half]): PhraseClause => {
      const words = some[which % Math.max(1, some.length)] ?? ['van', 'de'];
      const start = from % (words.length - 1);
      const terms = words.slice(start, start + length);
      const last = terms.pop() ?? 'de';
      return { kind: 'phrase', terms: [...terms, half ? last.slice(0, 2) : last], unfinished: half, span: SPAN };
    });
  const other = fc
    .tuple(fc.array(fc.constantFrom('de', 'van', 'drugs', 'mail'), { minLength: 2, maxLength: 3 }), fc.boolean())
    .map(([terms, unfinished]): PhraseClause => ({ kind: 'phrase', terms, unfinished, span: SPAN }));
  return fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: other });
}

/** Queries of all kinds, of which many find something in these entries. */
export function queriesFor(entries: readonly Entry[]): fc.Arbitrary<Query> {
  const texts = entries.flatMap(({ units }) =>
    units.flatMap(({ fields }) =>
      fields.map(({ text }) => wordsIn(fold(text).replaceAll('-', ' ')).map(({ term }) => term)),
    ),
  );
  const clause: fc.Arbitrary<Clause> = fc.oneof(
    { weight: 5, arbitrary: anyWord },
    { weight: 2, arbitrary: anyPhrase(texts) },
    { weight: 1, arbitrary: anyFilter },
  );
  const any = fc
    .tuple(clause, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(clause, { maxLength: 2 })))
    .map(([first, more]): Group['any'] => [first, ...more]);
  const group = fc.record({ not: fc.integer({ min: 0, max: 5 }).map((one) => one === 0), any });
  return fc.array(group, { minLength: 1, maxLength: 3 }).map((groups) => ({ groups, unread: [] }));
}
