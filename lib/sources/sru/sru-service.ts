import type { CollectForm } from '../../model/collect';
import type { Publicatie } from '../../model/publicatie';
import type { SruPage, SruRecord } from '../../model/sru';

/** Reads what the service sends, in a place that has a DOM: a service worker has none. Undefined for what it cannot read. */
export interface SruReader {
  page(xml: string): Promise<SruPage | undefined>;
  /** A document at an address: official XML, or a page. */
  document(text: string, form: 'xml' | 'html', url: string): Promise<Publicatie | undefined>;
}

/**
 * The official search service and the documents that it names, one request a second. Every method throws a `SiteError`:
 * `silent` when it does not answer or cannot now, `unexpected` when it says what cannot be read.
 */
export interface SruService {
  /** What a form asks for, newest first, from the record `start` (the first is 1) on, at most `most`. */
  search(form: Omit<CollectForm, 'limit'>, start: number, most: number, signal: AbortSignal): Promise<SruPage>;
  /** The notices and answers to a question, in one request. */
  aanhangsels(vraagnummer: string, signal: AbortSignal): Promise<SruPage>;
  /** A document with its text, from its XML or else its page; undefined when it has neither. */
  document(record: SruRecord, signal: AbortSignal): Promise<Publicatie | undefined>;
}
