import { createInterface } from 'node:readline';
import { parseAddress } from '../lib/identifiers/address';
import { type PublicationId, parsePublicationId } from '../lib/identifiers/publication-id';

/**
 * `npm run -s id -- < LIST`: for each id or address on a line what it is, as `<line>\t<kind>\t<json>`, or
 * `<line>\tunknown`.
 */

const KIND: Record<PublicationId['type'], string> = {
  kv: 'kamervraag',
  ah: 'aanhangsel',
  kst: 'kamerstuk',
  h: 'handelingen',
  stb: 'staatsblad',
  stcrt: 'staatscourant',
  trb: 'tractatenblad',
  blg: 'bijlage',
  nds: 'niet-dossierstuk',
  ag: 'agenda',
  gmb: 'gemeenteblad',
  prb: 'provinciaal blad',
  wsb: 'waterschapsblad',
  bgr: 'blad gemeenschappelijke regeling',
};

for await (const line of createInterface({ input: process.stdin })) {
  const text = line.trim();
  if (!text) continue;
  const address = /^[a-z]+:/i.test(text) ? parseAddress(text) : undefined;
  const id = address?.id ?? parsePublicationId(text);
  const details = address ? { ...address.id, host: address.host, form: address.form } : id;
  console.log(id ? `${text}\t${KIND[id.type]}\t${JSON.stringify(details)}` : `${text}\tunknown`);
}
