import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { Publicatie } from '../../lib/model/publicatie';

interface Place {
  /** The sub-question to land on. */
  question?: string | undefined;
  /** What was searched for: our own reader marks it. */
  query?: string | undefined;
  /** What the person wrote beside it is meant, which only our own reader shows. */
  note?: boolean;
}

/**
 * Where a document is read: its page on the site, or for what has none there under an id of its own (a ministry's
 * letter) the extension's reader; at a sub-question when one is given.
 */
export function destinationOf(
  publicatie: Pick<Publicatie, 'id' | 'kind'>,
  { question, query, note = false }: Place = {},
): string {
  const { id, kind } = publicatie;
  const marked = query ? `&q=${encodeURIComponent(query)}` : '';
  const page = isPublished(publicatie) && !note ? addressOf(id) : `/reader.html?id=${encodeURIComponent(id)}${marked}`;
  if (!question) return page;
  return page + fragmentOf(kind === 'kamervraag' ? 'vraag' : 'antwoord', question);
}
