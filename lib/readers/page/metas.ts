/** Meta names of the publisher's head; others (viewport, generator) say nothing about the document. */
const OFFICIAL = /^(?:DC|DCTERMS|OVERHEID|OVERHEIDop)\.[A-Za-z]+$/;

export type Metas = Record<string, string[]>;

/**
 * What the head says: name → contents in order, repeats included, empty ones left out. Told apart by `name` alone: the
 * repository writes `scheme`, the site `data-scheme`.
 */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[name][content]')) {
    const name = element.getAttribute('name') ?? '';
    const content = (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (!content || !OFFICIAL.test(name)) continue;
    metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return Object.fromEntries(metas);
}
