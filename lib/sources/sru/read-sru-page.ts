import { type AddressForm, addressOf, parseAddress } from '../../identifiers/address';
import type { SruPage, SruRecord } from '../../model/sru';
import { readRecord } from '../../readers/sidecar/read-sidecar';
import { sruMetas } from '../../readers/sidecar/sidecar-metas';

/**
 * Answers of the official search service (SRU 2.0, schema gzd): `searchRetrieveResponse > numberOfRecords, records >
 * record > recordData > gzd > originalData, enrichedData`. Prefixes differ between services, so only local names count.
 * http://docs.oasis-open.org/search-ws/searchRetrieve/v1.0/os/part3-sru2.0/searchRetrieve-v1.0-os-part3-sru2.0.html
 */

function childrenNamed(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter(({ localName }) => localName === name);
}

/** The element at the end of a path of names. */
function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce((from, name) => childrenNamed(from, name)[0], element);
}

/**
 * The address of a document's text in this form, as the record gives it: at an official host, of this very document. A
 * record that has the text at any other address has it on the site as well.
 */
function textAddress(enriched: Element | undefined, id: string, form: AddressForm): string | undefined {
  const items = childrenNamed(enriched, 'itemUrl').filter((item) => item.getAttribute('manifestation') === form);
  if (items.length === 0) return undefined;
  const urls = items.map((item) => item.textContent?.trim() ?? '');
  const official = urls.find((url) => {
    const address = parseAddress(url);
    return address?.id.id === id && address.form === form;
  });
  return official ?? addressOf(id, form);
}

/** A record of a question or an Aanhangsel; nothing for one of another publication, or that cannot be read. */
function recordIn(element: Element): SruRecord[] {
  const gzd = at(element, 'recordData', 'gzd');
  const original = at(gzd, 'originalData');
  const read = original && readRecord(sruMetas(original), {});
  if (!read) return [];
  const record = { ...read, source: { ...read.source, url: addressOf(read.id) } };
  const enriched = at(gzd, 'enrichedData');
  const [xml, html, pdf] = (['xml', 'html', 'pdf'] as const).map((form) => textAddress(enriched, read.id, form));
  return [{ record, ...(xml ? { xml } : {}), ...(html ? { html } : {}), ...(pdf ? { pdf } : {}) }];
}

/**
 * One page of an answer. Undefined for what is no answer, for one that is a complaint (`diagnostics`), and for one that does
 * not say how many records there are.
 */
export function readSruPage(document: Document): SruPage | undefined {
  const root = document.documentElement;
  if (root?.localName !== 'searchRetrieveResponse' || document.querySelector('parsererror')) return undefined;
  if (childrenNamed(root, 'diagnostics').length > 0) return undefined;
  const total = at(root, 'numberOfRecords')?.textContent?.trim() ?? '';
  if (!/^\d{1,9}$/.test(total)) return undefined;
  const elements = childrenNamed(at(root, 'records'), 'record');
  return { total: Number(total), records: elements.flatMap(recordIn), count: elements.length };
}
