import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { Publicatie } from '../../lib/model/publicatie';

/**
 * Where a document is read: its page on the site, or for what has none there under an id of its own (a ministry's
 * letter) the extension's reader; at a sub-question when one is given.
 */
export function destinationOf(publicatie: Pick<Publicatie, 'id' | 'kind'>, question?: string): string {
  const { id, kind } = publicatie;
  const page = isPublished(publicatie) ? addressOf(id) : `/reader.html?id=${encodeURIComponent(id)}`;
  if (!question) return page;
  return page + fragmentOf(kind === 'kamervraag' ? 'vraag' : 'antwoord', question);
}
