import { addressOf, parseAddress } from '../../identifiers/address';

/** What may lead to a document: a link, or the frame in which a browser shows it. */
const LEADS: [selector: string, attribute: string][] = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['object[data]', 'data'],
  ['iframe[src]', 'src'],
  ['embed[src]', 'src'],
];

interface PdfLink {
  element: Element;
  address: string;
}

function resolved(written: string, base: string): URL | undefined {
  try {
    return new URL(written, base);
  } catch {
    return undefined;
  }
}

/**
 * What on the page leads to the PDF of the document with this id on an official host, the page's own before another.
 * Undefined when nothing does. `url` is where the page is.
 */
export function pdfLink(document: Document, id: string, url = addressOf(id)): PdfLink | undefined {
  const links = LEADS.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].flatMap((element): PdfLink[] => {
      const target = resolved(element.getAttribute(attribute) ?? '', url);
      if (!target?.pathname.endsWith(`/${id}.pdf`)) return [];
      target.hash = '';
      const address = parseAddress(target);
      return address?.form === 'pdf' && address.id.id === id ? [{ element, address: target.href }] : [];
    }),
  );
  const host = resolved(url, url)?.host;
  return links.find(({ address }) => resolved(address, url)?.host === host) ?? links[0];
}
