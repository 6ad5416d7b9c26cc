import { addressOf } from '../identifiers/address';
import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import { decodeText } from '../readers/decode-text';
import { readPage } from '../readers/page/read-page';
import { readSidecar } from '../readers/sidecar/read-sidecar';
import { askPolitely } from './ask-politely';
import { type SiteAccess, SiteError } from './site-access';

/** Whether what came back is the document that was asked for, or what a temporary one was published as later. */
function isSame(asked: string, { id }: Publicatie): boolean {
  if (id === asked) return true;
  const [wanted, came] = [parsePublicationId(asked), parsePublicationId(id)];
  return (wanted?.type === 'kv' || wanted?.type === 'ah') && wanted.temporary === true && came?.type === wanted.type;
}

async function fetchAs(
  asked: string,
  form: 'html' | 'metadata',
  access: SiteAccess,
  signal: AbortSignal,
): Promise<Publicatie> {
  const url = addressOf(asked, form);
  const text = decodeText(new Uint8Array(await askPolitely(url, access, signal)));
  const document = access.parse(text, form === 'html' ? 'text/html' : 'application/xml');
  const read = form === 'html' ? readPage : readSidecar;
  const publicatie = read(document, { url: addressOf(asked), readAt: access.now() });
  if (!publicatie || !isSame(asked, publicatie)) throw new SiteError('unexpected', url);
  return publicatie;
}

/** A question or an Aanhangsel as its page shows it. Throws a SiteError. */
export function fetchPage(id: string, access: SiteAccess, signal: AbortSignal): Promise<Publicatie> {
  return fetchAs(id, 'html', access, signal);
}

/** The site's record of a question or an Aanhangsel: what it is and what belongs to it, without its text. Throws a SiteError. */
export function fetchSidecar(id: string, access: SiteAccess, signal: AbortSignal): Promise<Publicatie> {
  return fetchAs(id, 'metadata', access, signal);
}

/** The PDF of a document, as bytes. Throws a SiteError. */
export async function fetchPdf(id: string, access: SiteAccess, signal: AbortSignal): Promise<Uint8Array> {
  return new Uint8Array(await askPolitely(addressOf(id, 'pdf'), access, signal));
}
