import type { Act, DatedName } from './act';

/** What stands before a short name says what it takes before it is believed; see the lists of {@link Act}. */
const MARKS = { '?': 'nextToArticle', '#': 'afterNumber', '~': 'onceNamed' } as const;
/** `Wmo [2007-01-01..2014-12-31]`: the first and the last day on which the act had the name. */
const DAYS = / \[(?:(\d{4}-\d\d-\d\d))?\.\.(?:(\d{4}-\d\d-\d\d))?\]$/;

type Lists = Pick<Act, 'names' | 'abbreviations' | 'nextToArticle' | 'afterNumber' | 'onceNamed' | 'dated'>;

function split(cell: string | undefined): string[] {
  return cell ? cell.split(';').map((part) => part.trim()) : [];
}

function push<Key extends keyof Lists>(lists: Lists, key: Key, value: NonNullable<Lists[Key]>[number]): void {
  const list = lists[key] as (typeof value)[] | undefined;
  if (list) list.push(value);
  else Object.assign(lists, { [key]: [value] });
}

/** Puts a name in its list. Returns it without its marks. */
function addTo(lists: Lists, text: string, plain: 'names' | 'abbreviations'): string {
  const mark = MARKS[text[0] as keyof typeof MARKS];
  const unmarked = mark ? text.slice(1) : text;
  const days = unmarked.endsWith(']') && DAYS.exec(unmarked);
  if (!days) {
    push(lists, mark ?? plain, unmarked);
    return unmarked;
  }
  const [found, validFrom, validTo] = days;
  const name = unmarked.slice(0, -found.length);
  const use = mark === 'nextToArticle' ? mark : plain === 'names' ? 'name' : 'abbreviation';
  const dated: DatedName = { name, use, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
  push(lists, 'dated', dated);
  return name;
}

function readRow(kind: Act['kind'], verified: string, line: string, more: readonly string[]): Act {
  const [id = '', full = '', short, remarks] = line.split('|').map((cell) => cell.trim());
  const lists: Lists = {};
  const name = full.endsWith(']') ? addTo(lists, full, 'names') : full;
  for (const text of more.flatMap(split)) addTo(lists, text, 'names');
  for (const text of split(short)) addTo(lists, text, 'abbreviations');
  const book = /^book (\w+)$/.exec(remarks ?? '')?.[1];
  return {
    kind,
    id,
    name,
    ...lists,
    ...((remarks === 'colon' || remarks === 'pair' || remarks === 'whole') && { numbering: remarks }),
    ...(book && { book }),
    verified,
  };
}

/**
 * Acts from a table of text, one act a line:
 *
 *     id | full name | abbreviations | remark
 *     + other names; in any case
 *
 * An abbreviation counts wherever it stands in exactly its own case; with `?` before it only beside an article, with `#`
 * only right behind an article number, with `~` only where the document has named the act more fully. Behind a name that
 * changed hands stand the days on which this act had it: `Wmo [2007-01-01..2014-12-31]`; either day may be left out. The
 * remark is `colon`, `pair` or `whole` for how the articles are numbered, as in {@link Act}, or `book 6` for a book of a
 * code. What it returns fits the schema of {@link Act} when the text does, which a test holds.
 */
export function readRows(kind: Act['kind'], verified: string, table: string): Act[] {
  const rows: { line: string; more: string[] }[] = [];
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('+')) rows.at(-1)?.more.push(line.slice(1));
    else rows.push({ line, more: [] });
  }
  return rows.map(({ line, more }) => readRow(kind, verified, line, more));
}
