import { parseAddress, SITE } from '../identifiers/address';

/**
 * The id of the question or the Aanhangsel whose page is at this address of the site; undefined at any other. A `blob:` address
 * that a page of the site made is none, though it has the site's origin.
 */
export function idAt(address: string): string | undefined {
  const parsed = address.startsWith(`${SITE}/`) ? parseAddress(address) : undefined;
  return parsed?.id.type === 'kv' || parsed?.id.type === 'ah' ? parsed.id.id : undefined;
}
