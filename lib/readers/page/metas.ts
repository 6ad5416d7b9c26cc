import { type Metas, metasFrom } from '../parts/metas';

/** Meta names of the publisher's head; others (viewport, generator) say nothing about the document. */
const OFFICIAL = /^(?:DC|DCTERMS|OVERHEID|OVERHEIDop)\.[A-Za-z]+$/i;

/**
 * What the head says: name → contents in order, repeats included, empty ones left out. Told apart by `name` alone: the
 * repository writes `scheme`, the site `data-scheme`.
 */
export function readMetas(document: Document): Metas {
  const entries = [...document.querySelectorAll('meta[name][content]')].map((element) => {
    return [element.getAttribute('name') ?? '', element.getAttribute('content') ?? ''] as const;
  });
  return metasFrom(entries.filter(([name]) => OFFICIAL.test(name)));
}
