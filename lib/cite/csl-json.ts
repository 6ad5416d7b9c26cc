import type { Publicatie } from '../model/publicatie';
import { bibliographicRecord } from './bibliographic-record';

/** A document in CSL-JSON; see the schema of the Citation Style Language 1.0.2. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  genre: string;
  author?: { family: string; given?: string; 'non-dropping-particle'?: string }[];
  issued?: { 'date-parts': [number[]] };
  accessed?: { 'date-parts': [number[]] };
  number?: string;
  volume?: string;
  'collection-title'?: string;
  publisher?: string;
  language: 'nl';
  keyword?: string;
  URL?: string;
}

function cslDate(day: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** One document in CSL-JSON. */
export function cslItem(publicatie: Publicatie): CslItem {
  const { id, title, genre, authors, day, accessed, keywords, ...record } = bibliographicRecord(publicatie);
  const author = authors.map(({ particle, ...name }) => ({
    ...name,
    ...(particle && { 'non-dropping-particle': particle }),
  }));
  return {
    id,
    type: 'report',
    title,
    genre,
    ...(author.length > 0 && { author }),
    ...(day && { issued: cslDate(day) }),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(record.number && { number: record.number }),
    ...(record.vergaderjaar && { volume: record.vergaderjaar }),
    ...(record.series && { 'collection-title': record.series }),
    ...(record.institution && { publisher: record.institution }),
    language: 'nl',
    ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
    ...(record.url && { URL: record.url }),
  };
}

/** Documents in CSL-JSON, for Zotero, Pandoc and all that knows the Citation Style Language. */
export function cslJson(publicaties: Publicatie[]): string {
  return `${JSON.stringify(publicaties.map(cslItem), undefined, 2)}\n`;
}
