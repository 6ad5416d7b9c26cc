import { createInterface } from 'node:readline';
import { parseAddress } from '../lib/identifiers/address';
import { parsePublicationId } from '../lib/identifiers/publication-id';

/**
 * `npm run -s id -- < LIST`: for each id or address on a line what it is, as `<line>\t<type>\t<json>`, or
 * `<line>\tunknown`.
 */
for await (const line of createInterface({ input: process.stdin })) {
  const text = line.trim();
  if (!text) continue;
  const address = /^https?:/i.test(text) ? parseAddress(text) : undefined;
  const id = address?.id ?? parsePublicationId(text);
  const details = address && { ...address.id, host: address.host, form: address.form };
  console.log(id ? `${text}\t${id.type}\t${JSON.stringify(details ?? id)}` : `${text}\tunknown`);
}
