import type { Publicatie } from '../model/publicatie';
import { bibliographicRecord } from './bibliographic-record';
import { oneLine } from './one-line';
import type { PersonName } from './person-name';

function inverted({ given, particle, family }: PersonName): string {
  return [[particle, family].filter(Boolean).join(' '), given].filter(Boolean).join(', ');
}

/** `2024/03/18/`: the last slash stands before what else one would say of the date. */
function risDate(day: string | undefined): string | undefined {
  return day && `${day.replaceAll('-', '/')}/`;
}

/** One document as a record of RIS, with the end of its last line. */
export function risRecord(publicatie: Publicatie): string {
  const record = bibliographicRecord(publicatie);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'RPRT'],
    ...record.authors.map((author): [string, string] => ['AU', inverted(author)]),
    ['TI', record.title],
    ['T2', record.series],
    ['M3', record.genre],
    ['SN', record.number],
    ['VL', record.vergaderjaar],
    ['PB', record.institution],
    ['PY', record.day?.slice(0, 4)],
    ['DA', risDate(record.day)],
    ['LA', 'nl'],
    ['UR', record.url],
    ['Y2', risDate(record.accessed)],
    ...record.keywords.map((keyword): [string, string] => ['KW', keyword]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/**
 * Documents in RIS (the specification of Reference Manager, 2011), for Zotero, EndNote and Mendeley. The type is a report in
 * a series: the type for government documents has no place for a day.
 */
export function ris(publicaties: Publicatie[]): string {
  return publicaties.map(risRecord).join('\r\n');
}
