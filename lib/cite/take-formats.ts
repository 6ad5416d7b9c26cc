import type { Publicatie } from '../model/publicatie';
import { answerTable, takenPairs } from './answer-table';
import { bibtexEntry } from './bibtex';
import { cslItem } from './csl-json';
import { referenceLine } from './reference';
import { risRecord } from './ris';
import { csvHead, csvLine, jsonRow, type Table } from './table';
import type { TakenZaak } from './taken-zaak';
import { zaakTable } from './zaak-table';

/** What a person can take with them. */
export const TAKE_FORMATS = [
  'references',
  'ris',
  'bibtex',
  'csl',
  'zakenCsv',
  'zakenJson',
  'answersCsv',
  'answersJson',
] as const;

export type TakeFormat = (typeof TAKE_FORMATS)[number];

/** What the head of a file says of it. */
export interface TakenFrom {
  /** What was searched for; "" for everything. */
  query: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/** How a format is written, piece by piece: `open`, the pieces with `between` between them, `close`. */
interface Format {
  /** The name of the file before the day, and its ending. */
  name: string;
  extension: 'txt' | 'ris' | 'bib' | 'json' | 'csv';
  mediaType: string;
  open(from: TakenFrom): string;
  pieces(taken: TakenZaak): string[];
  between: string;
  close: string;
}

const nothing = () => '';

/** A format of documents, of which each is written as it is. */
function ofDocuments(write: (publicatie: Publicatie) => string) {
  return ({ zaak }: TakenZaak) => zaak.publicaties.map(write);
}

function asCsv<Row>(name: string, table: Table<Row>, rows: (taken: TakenZaak) => Row[]): Format {
  return {
    name,
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    open: () => csvHead(table),
    pieces: (taken) => rows(taken).map((row) => csvLine(table, row)),
    between: '',
    close: '',
  };
}

function asJson<Row>(name: string, table: Table<Row>, rows: (taken: TakenZaak) => Row[]): Format {
  const { format, version } = table;
  return {
    name,
    extension: 'json',
    mediaType: 'application/json',
    open: ({ query, today }) => `${JSON.stringify({ format, version, made: today, query }).slice(0, -1)},"rows":[\n`,
    pieces: (taken) => rows(taken).map((row) => jsonRow(table, row)),
    between: ',\n',
    close: '\n]}\n',
  };
}

const itself = (taken: TakenZaak) => [taken];

const FORMATS: Record<TakeFormat, Format> = {
  references: {
    name: 'verwijzingen',
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    open: nothing,
    pieces: ofDocuments((publicatie) => `${referenceLine(publicatie)}\n`),
    between: '',
    close: '',
  },
  ris: {
    name: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    open: nothing,
    pieces: ofDocuments(risRecord),
    between: '\r\n',
    close: '',
  },
  bibtex: {
    name: 'bibtex',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    open: nothing,
    pieces: ofDocuments(bibtexEntry),
    between: '\n',
    close: '',
  },
  csl: {
    name: 'csl',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    open: () => '[\n',
    pieces: ofDocuments((publicatie) => JSON.stringify(cslItem(publicatie))),
    between: ',\n',
    close: '\n]\n',
  },
  zakenCsv: asCsv('zaken', zaakTable, itself),
  zakenJson: asJson('zaken', zaakTable, itself),
  answersCsv: asCsv('vragen-en-antwoorden', answerTable, takenPairs),
  answersJson: asJson('vragen-en-antwoorden', answerTable, takenPairs),
};

/** Writes a file piece by piece, so that it can be of any length. */
export interface TakeWriter {
  /** What comes next in the file for this zaak; a document that was written for another is not written again. */
  add(taken: TakenZaak): string;
  /** The end of the file. */
  end(): string;
  /** How many documents or rows were written. */
  written(): number;
}

/** The name of a file with this in it, made on `today`: `kamerspoor-ris-2026-11-22.ris`. */
export function fileName(format: TakeFormat, today: string): string {
  return `kamerspoor-${FORMATS[format].name}-${today}.${FORMATS[format].extension}`;
}

/** What a file of this format is, for the browser. */
export function mediaType(format: TakeFormat): string {
  return FORMATS[format].mediaType;
}

/** Begins a file. */
export function takeWriter(format: TakeFormat, from: TakenFrom): TakeWriter {
  const { open, pieces, between, close } = FORMATS[format];
  const isOfDocuments = format === 'references' || format === 'ris' || format === 'bibtex' || format === 'csl';
  const seen = new Set<string>();
  let written = 0;
  let opened = false;
  const begin = () => {
    if (opened) return '';
    opened = true;
    return open(from);
  };
  return {
    add(taken) {
      const fresh = taken.zaak.publicaties.filter(({ id }) => !isOfDocuments || (!seen.has(id) && seen.add(id)));
      const own = pieces({ ...taken, zaak: { ...taken.zaak, publicaties: fresh } });
      const before = begin() + (written > 0 && own.length > 0 ? between : '');
      written += own.length;
      return before + own.join(between);
    },
    end: () => begin() + close,
    written: () => written,
  };
}
