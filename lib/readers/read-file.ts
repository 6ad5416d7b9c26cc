import type { Publicatie } from '../model/publicatie';
import { readPage } from './page/read-page';
import { savedAddress } from './saved-address';
import { readSidecar } from './sidecar/read-sidecar';
import { readText } from './text/read-text';
import { readXml } from './xml/read-xml';

/** How a file is parsed, and what is known of where it came from. */
export interface FileOptions {
  /** A browser's or Node's parser; may throw on a text that it cannot parse. */
  parse(text: string, type: 'text/html' | 'application/xml'): Document;
  /** The file's name, which may hold the id. */
  name?: string | undefined;
  url?: string | undefined;
  /** ISO 8601 in UTC. */
  readAt?: string | undefined;
}

/** How far into a file its kind is looked for. */
const TOP = 4000;

/** A browser's parser does not throw at broken XML: it says in the document that the rest is missing. */
function isBroken(document: Document): boolean {
  return document.querySelector('parsererror') !== null;
}

function parsed(text: string, type: 'text/html' | 'application/xml', options: FileOptions): Document | undefined {
  try {
    const document = options.parse(text, type);
    return type === 'application/xml' && isBroken(document) ? undefined : document;
  } catch {
    return undefined;
  }
}

/**
 * The documents in a file that was dropped or saved: a page, official XML, the publisher's record, or a plain text. Its
 * kind is told by its content, never by its name. Empty when it is none of ours; never throws.
 */
export function readFile(content: string, options: FileOptions): Publicatie[] {
  const text = content.replace(/^\uFEFF/, '');
  if (!/^\s*</.test(text)) return readText(text);
  const isPage = /<html[\s>]|<!doctype\s+html/i.test(text.slice(0, TOP));
  const document = parsed(text, isPage ? 'text/html' : 'application/xml', options);
  if (!document) return [];
  const url = options.url ?? savedAddress(document, text, options.name);
  const known = { ...(url ? { url } : {}), ...(options.readAt ? { readAt: options.readAt } : {}) };
  const publicatie = isPage ? readPage(document, known) : (readXml(document, known) ?? readSidecar(document, known));
  return publicatie ? [publicatie] : [];
}
