import type { Publicatie } from '../model/publicatie';
import { isOverridden } from './page/is-overridden';
import { readPage } from './page/read-page';
import { type Parse, parseWhole } from './parse-whole';
import { savedAddress } from './saved-address';
import { readSidecar } from './sidecar/read-sidecar';
import { readText } from './text/read-text';
import { readXml } from './xml/read-xml';

/** How a file is parsed, and what is known of where it came from. */
export interface FileOptions {
  parse: Parse;
  /** The file's name, which may hold the id. */
  name?: string | undefined;
  url?: string | undefined;
  /** ISO 8601 in UTC. */
  readAt?: string | undefined;
}

/** How far into a file its kind is looked for. */
const TOP = 4000;

/** Where the first tag is, behind white space, comments and an XML declaration. */
function contentAt(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined;
    const close = end === undefined ? -1 : text.indexOf(end, at);
    if (end === undefined || close < 0) return at;
    at = close + end.length;
  }
}

/** Whether a file is a page: by its first tags, which need not be those of a whole page. */
function isHtml(text: string): boolean {
  const top = text.slice(contentAt(text));
  if (/^<(?:!doctype\s+html|html|head|body|meta|title|link|div|h[1-6]|p|main|article|section|form)[\s>]/i.test(top))
    return true;
  return /<html[\s>]|<!doctype\s+html/i.test(text.slice(0, TOP));
}

/**
 * The documents in a file that was dropped or saved: a page, official XML, the publisher's record, or a plain text. Its
 * kind is told by its content, never by its name. Empty when it is none of ours; never throws.
 */
export function readFile(content: string, options: FileOptions): Publicatie[] {
  const text = content.replace(/^\uFEFF/, '');
  if (!/^\s*</.test(text)) return readText(text);
  const isPage = isHtml(text);
  const document = parseWhole(text, isPage ? 'text/html' : 'application/xml', options.parse);
  if (!document || (isPage && isOverridden(document))) return [];
  const url = options.url ?? savedAddress(document, text, options.name);
  const known = { ...(url ? { url } : {}), ...(options.readAt ? { readAt: options.readAt } : {}) };
  const publicatie = isPage ? readPage(document, known) : (readXml(document, known) ?? readSidecar(document, known));
  return publicatie ? [publicatie] : [];
}
