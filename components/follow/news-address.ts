import { addressOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { Publicatie } from '../../lib/model/publicatie';
import { isTemporary } from '../../lib/zaken/same-document';

/**
 * Where a notice or an answer is read: its page on the site; in the extension's reader when it has none there, or only a PDF,
 * as what still has its temporary number.
 */
export function newsAddress({ id }: Pick<Publicatie, 'id'>): string {
  if (isPublished({ id }) && !isTemporary(id)) return addressOf(id);
  return `/reader.html?id=${encodeURIComponent(id)}${isPublished({ id }) ? '&pdf' : ''}`;
}
