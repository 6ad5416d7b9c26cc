import type { Publicatie } from '../model/publicatie';
import { bibliographicRecord } from './bibliographic-record';
import { oneLine } from './one-line';
import type { PersonName } from './person-name';

const SPECIALS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A text as LaTeX prints it unchanged: its special characters written out, and what it would draw together into one (two
 * hyphens, two quotation marks) kept apart. Letters with accents stay as they are: the file is UTF-8.
 */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]/g, (special) => SPECIALS[special] ?? special)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/([-'`,<>]|[?!](?=`))(?=\1|(?<=[?!])`)/g, '$1{}');
}

/** The id with every character that a key may not have as its number, so that no two ids have one key. */
function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9:-]/gu, (other) => `_${other.codePointAt(0)?.toString(16)}_`);
}

function inverted({ given, particle, family }: PersonName): string {
  return [[particle, family].filter(Boolean).join(' '), given]
    .filter(Boolean)
    .map((part) => escaped(part ?? ''))
    .join(', ');
}

/** One document as an entry of BibTeX, with the end of its last line. */
export function bibtexEntry(publicatie: Publicatie): string {
  const { id, authors, title, day, number, series, ...record } = bibliographicRecord(publicatie);
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.map(inverted).join(' and ')],
    // Two pairs of braces: a style may not write names in small letters.
    ['title', `{${escaped(title)}}`],
    ['type', escaped(record.genre)],
    ['institution', record.institution],
    ['series', series],
    ['number', number && escaped(number)],
    ['volume', record.vergaderjaar],
    ['year', day?.slice(0, 4)],
    ['date', day],
    ['language', 'dutch'],
    ['url', record.url],
    ['urldate', record.accessed],
    ['keywords', record.keywords.map(escaped).join(', ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@techreport{${keyOf(id)},\n${lines.join('')}}\n`;
}

/**
 * Documents in BibTeX, in UTF-8. The key of an entry is the document's id, so that it stays the same. `date` and `urldate`
 * are for biblatex, which reads a day; BibTeX itself reads the year.
 */
export function bibtex(publicaties: Publicatie[]): string {
  return publicaties.map(bibtexEntry).join('\n');
}
