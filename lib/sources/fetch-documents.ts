import { addressOf } from '../identifiers/address';
import type { Publicatie } from '../model/publicatie';
import { decodeText } from '../readers/decode-text';
import { readPage } from '../readers/page/read-page';
import { parseWhole } from '../readers/parse-whole';
import { readSidecar } from '../readers/sidecar/read-sidecar';
import { askPolitely } from './ask-politely';
import { isAskedFor } from './is-asked-for';
import { type SiteAccess, SiteError } from './site-access';

async function fetchAs(
  asked: string,
  form: 'html' | 'metadata',
  access: SiteAccess,
  signal: AbortSignal,
): Promise<Publicatie> {
  const url = addressOf(asked, form);
  const text = decodeText(new Uint8Array(await askPolitely(url, access, signal)));
  const document = parseWhole(text, form === 'html' ? 'text/html' : 'application/xml', access.parse);
  const read = form === 'html' ? readPage : readSidecar;
  const publicatie = document && read(document, { url: addressOf(asked), readAt: access.now() });
  if (!publicatie || !isAskedFor(asked, publicatie)) throw new SiteError('unexpected', url);
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
