import { parseAddress, SITE } from '../../identifiers/address';
import { type PublicationId, parsePublicationId } from '../../identifiers/publication-id';
import { parseDutchDate, parseIsoDate } from '../parts/dutch-date';
import { type Metas, metasFrom } from '../parts/metas';
import { lineText, SITE_PARTS } from './block-text';

/** What the headings of the table above a text are called in the head of the page. */
const NAMES = new Map([
  ['vraag', 'OVERHEIDop.vraagnummer'],
  ['vraagnummer', 'OVERHEIDop.vraagnummer'],
  ['datum indiening', 'OVERHEIDop.datumIndiening'],
  ['nummer', 'OVERHEIDop.aanhangselNummer'],
  ['datum ontvangst', 'OVERHEIDop.datumOntvangst'],
  ['vergaderjaar', 'OVERHEIDop.vergaderjaar'],
  ['datum publicatie', 'DCTERMS.available'],
  ['organisatie', 'DC.creator'],
]);
const ANSWERED_IN = 'is beantwoord in';
/** A document has a handful of relations; what is larger is no such table. */
const MOST_CELLS = 200;

/** A day as the site's tables write it, "26-01-2024", or in another way, as `2024-01-26`. */
function dayIn(text: string): string {
  const digits = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const written = digits ? `${digits[3]}-${digits[2]?.padStart(2, '0')}-${digits[1]?.padStart(2, '0')}` : text;
  return parseIsoDate(written) ?? parseDutchDate(text) ?? '';
}

function termOf(cell: Element): string {
  return lineText(cell).toLowerCase().replace(/:$/, '').trim();
}

/** The tables that are not in a question, an answer, a remark or a note. One with a table in it only holds that in its place. */
function outerTables(document: Document): Element[] {
  return [...document.querySelectorAll('table')].filter(
    (table) =>
      !table.querySelector('table') && !table.closest(`.vraag, .antwoord, .kamervraagopmerking, .noot, ${SITE_PARTS}`),
  );
}

/** Heading and value, in a table with the headings in its first row or in its first column. */
function pairsOf(table: Element): [term: string, value: string][] {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const [first, second] = rows;
  const inColumns = first && second && first.every((cell) => NAMES.has(termOf(cell)) || /^TH$/i.test(cell.tagName));
  if (inColumns && first.length > 1) {
    return first.flatMap((cell, at): [string, string][] => (second[at] ? [[termOf(cell), lineText(second[at])]] : []));
  }
  return rows.flatMap(([term, value]): [string, string][] => (term && value ? [[termOf(term), lineText(value)]] : []));
}

function overviewIn(table: Element): [name: string, content: string][] {
  if (table.querySelectorAll('td, th').length > MOST_CELLS) return [];
  const known = pairsOf(table).flatMap(([term, value]): [string, string][] => {
    const name = NAMES.get(term);
    if (!name || !value) return [];
    return [[name, /^datum/.test(term) ? dayIn(value) : value]];
  });
  // One familiar heading may be anything; the overview has at least two.
  return known.length > 1 ? known : [];
}

/** The table above the text, and what it says; `start` is the first heading of the text. */
function overviewOf(document: Document, start: Element | undefined) {
  for (const table of outerTables(document)) {
    const isAbove = !start || (table.compareDocumentPosition(start) & 4) !== 0;
    const found = isAbove ? overviewIn(table) : [];
    if (found.length > 0) return { table, found };
  }
  return undefined;
}

/**
 * What the table above the text says, under the names that the head of the page has for it; days are `2024-01-26`.
 * `start` is where the text begins. Source: the overview that the site shows above a question (Vraag, Datum indiening)
 * or an Aanhangsel (Nummer, Datum ontvangst), both with Vergaderjaar and Datum publicatie.
 */
export function readOverview(document: Document, start?: Element): Metas {
  return metasFrom(overviewOf(document, start)?.found ?? []);
}

function cellsOf(table: Element): Element[] {
  return [...table.querySelectorAll('td, th')].slice(0, MOST_CELLS);
}

/** Whether a table is the one in which a question's page says what became of it, until 2019. */
export function isRelations(table: Element): boolean {
  return /^TABLE$/i.test(table.tagName) && cellsOf(table).some((cell) => termOf(cell) === ANSWERED_IN);
}

/** What a link in one of these tables leads to; until 2019 the site wrote its own addresses without encryption. */
function idOfLink(anchor: Element): PublicationId | undefined {
  try {
    const url = new URL(anchor.getAttribute('href') ?? '', `${SITE}/`);
    return parseAddress(url.href.replace(/^http:/, 'https:'))?.id;
  } catch {
    return undefined;
  }
}

function idsIn(cell: Element): string[] {
  const linked = [...cell.querySelectorAll('a[href]')].flatMap((anchor) => idOfLink(anchor) ?? []);
  const written = lineText(cell)
    .split(/[\s,;]+/)
    .flatMap((word) => parsePublicationId(word.replace(/\.(?:html|pdf)$/, '')) ?? []);
  return [...linked, ...written].filter(({ type }) => type === 'ah').map(({ id }) => id);
}

/** The Aanhangsels that a question's page names in its table of relations: "is beantwoord in". */
export function readAnsweredIn(document: Document): string[] {
  const ids = outerTables(document).flatMap((table) =>
    cellsOf(table).flatMap((cell) => {
      const beside = termOf(cell) === ANSWERED_IN ? cell.nextElementSibling : null;
      return beside ? idsIn(beside) : [];
    }),
  );
  return [...new Set(ids)];
}

/** The site's own tables around a text: the overview and the relations. */
export function siteTables(document: Document, start?: Element): Element[] {
  const overview = overviewOf(document, start)?.table;
  return [...(overview ? [overview] : []), ...outerTables(document).filter(isRelations)];
}
