/** What a record says about a document: name → contents in order, repeats included, word for word. */
export type Metas = Record<string, string[]>;

/**
 * One spelling for a name. The head of a page says `DC.identifier` and `DCTERMS.issued`, pages until 2019 and the
 * publisher's other records `dcterms.identifier` and `dcterms:issued`: no name occurs in both vocabularies with another
 * meaning.
 */
function spelled(name: string): string {
  return name
    .toLowerCase()
    .replace(':', '.')
    .replace(/^dcterms\./, 'dc.');
}

/** All contents under a name, however the record spells it. */
export function allOf(metas: Metas, name: string): string[] {
  const wanted = spelled(name);
  return Object.keys(metas).flatMap((key) => (spelled(key) === wanted ? (metas[key] ?? []) : []));
}

/** The first content under a name, however the record spells it. */
export function firstOf(metas: Metas, name: string): string | undefined {
  return allOf(metas, name)[0];
}

/** The first record's contents, and under the names that it does not have the second's. */
export function filledWith(metas: Metas, other: Metas): Metas {
  const missing = Object.entries(other).filter(([name]) => allOf(metas, name).length === 0);
  return { ...metas, ...Object.fromEntries(missing) };
}

/** A record put together from names and contents; white space is folded, empty contents are left out. */
export function metasFrom(entries: Iterable<readonly [name: string, content: string]>): Metas {
  const metas = new Map<string, string[]>();
  for (const [name, written] of entries) {
    const content = written.replace(/\s+/g, ' ').trim();
    if (!name || !content) continue;
    const contents = metas.get(name);
    if (contents) contents.push(content);
    else metas.set(name, [content]);
  }
  return Object.fromEntries(metas);
}
