import { type Metas, metasFrom } from '../parts/metas';

/** The vocabularies of the OWMS record, by the last part of the address that names them. */
const PREFIXES: [ending: string, prefix: string][] = [
  ['purl.org/dc/terms/', 'DCTERMS'],
  ['/owms/terms/', 'OVERHEID'],
  ['/oep/meta/', 'OVERHEIDop'],
  ['/wetgeving/', 'OVERHEIDop'],
];
/** Fields that the official search service calls otherwise than the head of a page. */
const RENAMED: Record<string, string> = {
  'DCTERMS.subject': 'OVERHEID.category',
  'OVERHEIDop.subrubriek': 'DC.type',
  'OVERHEIDop.publicatienaam': 'OVERHEIDop.publicationName',
};
const NAME = /^[A-Za-z]+\.[A-Za-z]+$/;
/** A record has some dozens of fields. */
const MOST_FIELDS = 1000;

function prefixOf(element: Element): string {
  const space = element.namespaceURI ?? '';
  return PREFIXES.find(([ending]) => space.endsWith(ending))?.[1] ?? '';
}

/** `metadata_gegevens > metadata[name][content]`: the names of a page's head. */
function fromGegevens(root: Element): Metas {
  const fields = [...root.querySelectorAll('metadata[name][content]')].slice(0, MOST_FIELDS);
  const entries = fields.map((field) => {
    return [field.getAttribute('name') ?? '', field.getAttribute('content') ?? ''] as const;
  });
  return metasFrom(entries.filter(([name]) => NAME.test(name)));
}

/** `owms-metadata`: an element per field, in the vocabularies' namespaces; named as the head of a page names them. */
function fromOwms(root: Element, renamed: Record<string, string> = {}): Metas {
  const fields = [...root.querySelectorAll('*')].filter(({ children }) => children.length === 0);
  const entries = fields.slice(0, MOST_FIELDS).map((field) => {
    const name = `${prefixOf(field)}.${field.localName}`;
    return [renamed[name] ?? name, field.textContent ?? ''] as const;
  });
  return metasFrom(entries.filter(([name]) => NAME.test(name)));
}

/**
 * What the official search service says of a document, in the names of a page's head. `root`: the element of its answer that
 * holds the fields, the same ones as in the OWMS record but for a few names.
 */
export function sruMetas(root: Element): Metas {
  return fromOwms(root, RENAMED);
}

/**
 * What the publisher's record of a document says, in the names of a page's head; undefined when the file is no such
 * record. Forms: `metadata.xml` beside a document on the site, and the OWMS record of the repository.
 */
export function sidecarMetas(document: Document): Metas | undefined {
  const root = document.documentElement;
  if (root?.localName === 'metadata_gegevens') return fromGegevens(root);
  return root?.localName === 'owms-metadata' ? fromOwms(root) : undefined;
}
