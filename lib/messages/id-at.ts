import { parseAddress } from '../identifiers/address';

/** The id of the question or the Aanhangsel whose page is at this address of the site; undefined at any other. */
export function idAt(address: string): string | undefined {
  const parsed = parseAddress(address);
  if (parsed?.host !== 'zoek') return undefined;
  return parsed.id.type === 'kv' || parsed.id.type === 'ah' ? parsed.id.id : undefined;
}
