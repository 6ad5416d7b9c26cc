/** What stands in a cell: a list stays one where the format has lists. Undefined where nothing is known. */
export type Cell = string | number | string[] | undefined;

/** A column of a table, by the name that stands above it and that docs/export.md explains. */
export interface Column<Row> {
  name: string;
  cell(row: Row): Cell;
}

/** A table that can be written as CSV and as JSON. */
export interface Table<Row> {
  /** What the JSON says that it is. */
  format: string;
  /** Goes up when a column changes its meaning or goes; a new one at the end changes nothing. */
  version: number;
  columns: readonly Column<Row>[];
}

/** Between the values of a list in one cell of CSV. */
const LIST = '; ';
/** What a spreadsheet would take for a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = Array.isArray(cell) ? cell.join(LIST) : cell;
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(cells: Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

/** The first line of a table in CSV: the names of its columns, behind the mark by which spreadsheets know UTF-8. */
export function csvHead<Row>({ columns }: Table<Row>): string {
  return `\ufeff${line(columns.map(({ name }) => name))}`;
}

/**
 * A row of a table as a line of CSV (RFC 4180), with its end. A list stands in one cell with "; " between. A text that a
 * spreadsheet would calculate gets an apostrophe before it.
 */
export function csvLine<Row>({ columns }: Table<Row>, row: Row): string {
  return line(columns.map(({ cell }) => cell(row)));
}

/** A row of a table as JSON, by the names of its columns; what is not known is `null`, so that every row has them all. */
export function jsonRow<Row>({ columns }: Table<Row>, row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row) ?? null])));
}
