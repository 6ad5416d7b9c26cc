import { parsePublicationId } from '../../lib/identifiers/publication-id';

/** Longer than any id or query that a person means, in characters. */
const LONGEST = 500;

/** What an address of the reader asks for. */
export interface ReaderRequest {
  /** Of a document that may be stored; "" when the address names none. */
  id: string;
  /** Its PDF is to be read, for which the site is asked. */
  pdf: boolean;
  /** It stands in the panel beside the pages. */
  inPanel: boolean;
  /** What was searched for when it was opened. */
  query: string | undefined;
}

/**
 * Reads the part of an address behind "?". Anybody can write one, such as another extension: a PDF is only ever that of a
 * question or an Aanhangsel, by an id that such a document can have.
 */
export function readerRequest(search: string): ReaderRequest {
  const asked = new URLSearchParams(search);
  const id = (asked.get('id') ?? '').slice(0, LONGEST);
  const parsed = parsePublicationId(id);
  return {
    id: parsed?.id ?? id,
    pdf: asked.has('pdf') && (parsed?.type === 'kv' || parsed?.type === 'ah'),
    inPanel: asked.has('panel'),
    query: asked.get('q')?.slice(0, LONGEST),
  };
}
