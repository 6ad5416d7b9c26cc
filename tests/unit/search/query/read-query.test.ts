import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause, Query } from '../../../../lib/search/query/query';
import type { QueryContext } from '../../../../lib/search/query/read-filter';
import { readQuery } from '../../../../lib/search/query/read-query';

const LAWS = new Map([
  ['sr', 'bwbr0001854'],
  ['wetboek van strafrecht', 'bwbr0001854'],
  ['sv', 'bwbr0001903'],
]);
const context: QueryContext = {
  readLaw: (name) => LAWS.get(name.toLowerCase()),
  readArticle: (name, article) =>
    name.toLowerCase() === 'bw' && article.startsWith('6:') ? `bwbr0005289/${article.slice(2)}` : undefined,
};

function shortClause(clause: Clause): string {
  if (clause.kind === 'word') {
    const { term, prefix, unfinished, exact, parts } = clause;
    const divided = parts.length > 0 ? `(${parts.join('+')})` : '';
    return `${exact ? '=' : ''}${term}${divided}${prefix ? '*' : ''}${unfinished ? '…' : ''}`;
  }
  if (clause.kind === 'phrase') return `"${clause.terms.join(' ')}${clause.unfinished ? '…' : '"'}`;
  const value =
    'values' in clause
      ? clause.values.join('+')
      : 'kinds' in clause
        ? clause.kinds.join('|')
        : 'day' in clause
          ? clause.day
          : clause.name;
  return `${clause.filter}:${value}`;
}

/** A query in one line: `boete verbod… -"de minister" a|b`. */
function short({ groups }: Query): string {
  return groups.map(({ not, any }) => (not ? '-' : '') + any.map(shortClause).join(' OR ')).join(' ');
}

function read(text: string): string {
  return short(readQuery(text, context));
}

/** The alternatives of all groups. */
function clausesOf({ groups }: Query): Clause[] {
  return groups.flatMap(({ any }) => any);
}

describe('words', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['…!', ''],
    ['boete', 'boete…'],
    ['boete ', 'boete'],
    ['Boete, Straf', 'boete straf…'],
    ['boete.', 'boete'],
    ['privacy ÜBER ', 'privacij uber'],
    ["foto's foto’s naaktfoto'", 'fotos naaktfoto…'],
    ['rechter-commissaris', 'rechtercommissaris(rechter+commissaris)…'],
    ['rechter-', 'rechter…'],
    ['e‑mail ', 'email(e+mail)'],
    ['10.000 ', '10000'],
    ['verbod* ', 'verbod*'],
    ['verbod*', 'verbod*'],
    ['verbod** ', 'verbod*'],
    ['rechter-* ', 'rechter*'],
    ['boete:lid:* ', 'boete lid'],
    ['* ', ''],
    ['de de De', 'de'],
    ['boete (straf)', 'boete straf'],
    ['a/b', 'a b…'],
    ['https://zoek.officielebekendmakingen.nl ', 'https zoek officielebekendmakingen nl'],
    ['ECLI:NL:HR:2010:BN2164 ', 'ecli nl hr 2010 bn2164'],
    ['12:30 ', '12 30'],
    ['vraag: ', 'vraag'],
  ])('%j are %s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(readQuery(text, context).unread).toEqual([]);
  });

  it('count an ij as one letter', () => {
    const [one] = clausesOf(readQuery('bedrijf', context));
    expect(one).toMatchObject({ term: 'bedrijf', letters: 6 });
  });
});

describe('phrases', () => {
  it.each([
    ['"artikel 139h"', '"artikel 139h"'],
    ['“artikel 139h”', '"artikel 139h"'],
    ['„artikel 139h”', '"artikel 139h"'],
    ['«artikel 139h»', '"artikel 139h"'],
    ['"de rechter-commissaris" ', '"de rechter commissaris"'],
    ['"rechter-commissaris"', '"rechter commissaris"'],
    ['"artikel 13', '"artikel 13…'],
    ['"artikel 13 ', '"artikel 13"'],
    ['"boete"', '=boete'],
    ['"boete', '=boete…'],
    ['""', ''],
    ['"', ''],
    ['boete"artikel 1"straf ', 'boete "artikel 1" straf'],
    ['"verbod*"', '=verbod'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a minus', () => {
  it.each([
    ['boete -straf ', 'boete -straf'],
    ['-"artikel 1" ', '-"artikel 1"'],
    ['-verbod* ', '-verbod*'],
    ['-lid:kathmann ', '-lid:kathmann'],
    ['-a/b ', '-"a b"'],
    ['boete - straf – geld ', 'boete straf geld'],
    ['--boete ', 'boete'],
    ['-', ''],
    ['(-boete) ', '-boete'],
    ['"de wet"-lid:kat ', '"de wet" lid:kat'],
    ['"de wet"-lid: ', '"de wet"'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('OR', () => {
  it.each([
    ['boete OR straf ', 'boete OR straf'],
    ['boete OF straf geld ', 'boete OR straf geld'],
    ['a boete OR straf OF "de wet" b ', 'a boete OR straf OR "de wet" b'],
    ['lid:kathmann OR partij:cda ', 'lid:kathmann OR partij:cda'],
    ['boete or straf ', 'boete or straf'],
    ['OF ', 'of'],
    ['OR boete ', 'or boete'],
    ['boete OF ', 'boete of'],
    ['boete OR OR straf ', 'boete or straf'],
    ['"OR" boete ', '=or boete'],
    ['a/b OR c ', '"a b" OR c'],
    ['boete OR lid:', 'boete'],
    ['a OR -b ', 'a or -b'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('that stands beside a minus is said to be unread', () => {
    expect(readQuery('a OR -b ', context).unread).toEqual([{ text: 'OR' }]);
  });
});

describe('filters', () => {
  it.each([
    ['lid:kathmann', 'lid:kathmann'],
    ['LID:Kathmann', 'lid:kathmann'],
    ['member:"Barbara Kathmann"', 'lid:barbara+kathmann'],
    ['indiener:van-der-Plas ', 'lid:van+der+plas'],
    ['party:cda fractie:GroenLinks-PvdA ', 'partij:cda partij:groenlinks+pvda'],
    ['minister:“justitie en veiligheid”', 'minister:justitie+en+veiligheid'],
    ['bewindspersoon:justitie ', 'minister:justitie'],
    ['topic:recht subject:zorg onderwerp:werk ', 'onderwerp:recht onderwerp:zorg onderwerp:werk'],
    ['label:"nog lezen"', 'label:nog+lezen'],
    ['soort:vraag ', 'soort:kamervraag'],
    ['type:Questions kind:answer ', 'soort:kamervraag soort:antwoord'],
    ['soort:vraag|antwoord ', 'soort:kamervraag|antwoord'],
    ['soort:uitstel soort:letter ', 'soort:mededeling soort:brief'],
    ['status:laat', 'status:laat'],
    ['status:"te laat"', 'status:laat'],
    ['status:answered status:withdrawn status:delayed ', 'status:beantwoord status:ingetrokken status:uitgesteld'],
    ['na:2023', 'na:2023-01-01'],
    ['na:2023-09', 'na:2023-09-01'],
    ['since:2023-09-15', 'na:2023-09-15'],
    ['vanaf:15-9-2023 ', 'na:2023-09-15'],
    ['tot:9-2023 ', 'voor:2023-09-01'],
    ['before:"september 2023"', 'voor:2023-09-01'],
    ['voor:"15 sept. 2023"', 'voor:2023-09-15'],
    ['after:"1 March 2024"', 'na:2024-03-01'],
    ['na:sept.2023', 'na:2023-09-01'],
    ['jaar:2023-2024', 'jaar:20232024'],
    ['year:2023/24', 'jaar:20232024'],
    ['jaar:2023/2024', 'jaar:20232024'],
    ['jaar:2023', 'jaar:20232024'],
    ['wet:Sr', 'wet:bwbr0001854'],
    ['law:"Wetboek van Strafrecht"', 'wet:bwbr0001854'],
    ['artikel:139H', 'artikel:139h'],
    ['art:6:162 ', 'artikel:6:162'],
    ['lid:', ''],
    ['boete lid:', 'boete'],
    ['status:beantw', ''],
    ['soort:vraag|ant', ''],
    ['na:202', ''],
    ['voor:15.9.20', ''],
    ['voor:31-12', ''],
    ['na:2023-0', ''],
    ['na:29-2-2', ''],
    ['jaar:202', ''],
    ['jaar:2018-2', ''],
    ['jaar:2018–201', ''],
    ['minister:"justitie en', 'minister:justitie+en'],
  ])('%j is %s', (text, expected) => {
    const query = readQuery(text, context);
    expect(short(query)).toBe(expected);
    expect(query.unread).toEqual([]);
  });

  it.each<[string, string, Query['unread']]>([
    ['lid: kathmann ', 'kathmann', [{ text: 'lid:', filter: 'lid' }]],
    ['status:kwijt ', 'kwijt', [{ text: 'status:kwijt', filter: 'status' }]],
    ['na:gisteren ', 'gisteren', [{ text: 'na:gisteren', filter: 'na' }]],
    ['na:2023-02-30 ', '20230230(2023+02+30)', [{ text: 'na:2023-02-30', filter: 'na' }]],
    ['na:2023-02-30', '20230230(2023+02+30)…', [{ text: 'na:2023-02-30', filter: 'na' }]],
    ['na:1-1-25', '1125(1+25)…', [{ text: 'na:1-1-25', filter: 'na' }]],
    ['na:2023-13', '202313(2023+13)…', [{ text: 'na:2023-13', filter: 'na' }]],
    ['voor:31-2-20', '31220(31+2+20)…', [{ text: 'voor:31-2-20', filter: 'voor' }]],
    ['jaar:23-24', '2324(23+24)…', [{ text: 'jaar:23-24', filter: 'jaar' }]],
    ['jaar:2023-2025 ', '20232025(2023+2025)', [{ text: 'jaar:2023-2025', filter: 'jaar' }]],
    ['wet:Onbekend ', 'onbekend', [{ text: 'wet:Onbekend', filter: 'wet' }]],
    ['-soort:"iets anders" ', '-"iets anders"', [{ text: '-soort:"iets anders"', filter: 'soort' }]],
    ['motie:iets ', 'motie iets', [{ text: 'motie:iets' }]],
  ])('%j is no filter: its words are searched', (text, expected, unread) => {
    const query = readQuery(text, context);
    expect(short(query)).toBe(expected);
    expect(query.unread).toEqual(unread);
  });
});

describe('a law and an article', () => {
  it.each([
    ['wet:Sr artikel:139h', 'wet:bwbr0001854/139h'],
    ['artikel:139h boete wet:Sr ', 'boete wet:bwbr0001854/139h'],
    ['wet:BW artikel:6:162', 'wet:bwbr0005289/162'],
    ['wet:Sr -artikel:139h ', 'wet:bwbr0001854 -artikel:139h'],
    ['wet:Sr OR wet:Sv artikel:139h', 'wet:bwbr0001854 OR wet:bwbr0001903 artikel:139h'],
    ['wet:Sr wet:Sv artikel:139h', 'wet:bwbr0001854 wet:bwbr0001903 artikel:139h'],
    ['wet:Sr artikel:139h OR artikel:139f', 'wet:bwbr0001854 artikel:139h OR artikel:139f'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('that stand beside each other have one span', () => {
    expect(clausesOf(readQuery('x wet:Sr  artikel:1 y', context)).map(({ span }) => span)).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 19 },
      { start: 20, end: 21 },
    ]);
  });
});

describe('spans', () => {
  it.each<[string, string[]]>([
    ['Boete, "de wet" -straf* lid:"A B" ', ['Boete,', '"de wet"', '-straf*', 'lid:"A B"']],
    ['rechter-commissaris a/béta!', ['rechter-commissaris', 'a', 'béta']],
    ['Ĳsland, de​x y', ['Ĳsland,', 'de​x', 'y']],
    ['a OR motie:iets', ['a', 'motie:iets']],
    ['motie:iets', ['motie', 'iets']],
  ])('of %j are its pieces', (text, expected) => {
    expect(clausesOf(readQuery(text, context)).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
  });
});

describe('what is asked for twice', () => {
  it.each<[string, [string, string[]][]]>([
    [
      'foto xtc foto',
      [
        ['foto', ['foto']],
        ['xtc', []],
      ],
    ],
    [
      'lid:kuik -drugs member:Kuik -drugs lid:kuik',
      [
        ['lid:kuik', ['member:Kuik', 'lid:kuik']],
        ['-drugs', ['-drugs']],
      ],
    ],
    ['wet:Sr wet:Sr artikel:1 art:1 ', [['wet:Sr', ['wet:Sr', 'art:1']]]],
  ])('in %j is one group that knows where it stands again', (text, expected) => {
    const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const groups = readQuery(text, context).groups.map(({ any, repeats = [] }) => [
      said(any[0].span),
      repeats.map(said),
    ]);
    expect(groups).toEqual(expected);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'boete',
      '"',
      '“de',
      'wet”',
      '-',
      '-straf',
      'OR',
      'OF',
      'lid:',
      'lid:kat',
      'wet:Sr',
      'artikel:1',
      'na:2023',
      'x:y',
      '*',
      'a/b*',
      '\t',
      '(',
      ')',
      'Ĳ',
      'é',
      ':',
      '’',
      '–',
    ],
  );
  const text = fc.oneof(
    fc.array(fc.tuple(pieces, fc.constantFrom(' ', '', '  ')), { maxLength: 14 }).map((all) => all.flat().join('')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );

  it('is read, with spans in it that say the same when read alone', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { groups } = readQuery(typed, context);
        for (const clause of groups.flatMap(({ any }) => any)) {
          expect(clause.span.start).toBeGreaterThanOrEqual(0);
          expect(clause.span.end).toBeGreaterThan(clause.span.start);
          expect(clause.span.end).toBeLessThanOrEqual(typed.length);
          if (clause.kind !== 'word' || clause.exact) continue;
          const alone = clausesOf(readQuery(`${typed.slice(clause.span.start, clause.span.end)} `, context));
          expect(alone.map((one) => one.kind === 'word' && one.term)).toContain(clause.term);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('counts for 500 characters and 32 clauses', () => {
    expect(clausesOf(readQuery(Array.from({ length: 60 }, (_, n) => `w${n}`).join(' '), context))).toHaveLength(32);
    expect(clausesOf(readQuery(Array.from({ length: 60 }, (_, n) => `w${n}`).join(' OR '), context))).toHaveLength(32);
    expect(read(`${'a '.repeat(249)}boete straf`)).toBe('a bo…');
  });

  it.each([
    ['w1 w2', false],
    [`boete${' '.repeat(600)}`, false],
    [Array.from({ length: 32 }, (_, n) => `w${n}`).join(' '), false],
    // Two of the same are one.
    [`${'boete '.repeat(40)}`, false],
    [Array.from({ length: 33 }, (_, n) => `w${n}`).join(' '), true],
    [Array.from({ length: 33 }, (_, n) => `lid:lid${n}`).join(' '), true],
    [`${'x'.repeat(500)} lid:kathmann`, true],
  ])('says of a query whether it is cut short: %#', (text, cut) => {
    expect(readQuery(text, context).cut ?? false).toBe(cut);
  });

  it('counts its filters before its words, in the order typed', () => {
    const words = Array.from({ length: 40 }, (_, n) => `w${n}`);
    const query = readQuery(
      `${words.slice(0, 38).join(' ')} lid:kathmann ${words.slice(38).join(' ')} na:2023 `,
      context,
    );
    expect(short(query)).toBe(`${words.slice(0, 30).join(' ')} lid:kathmann na:2023-01-01`);
  });
});
