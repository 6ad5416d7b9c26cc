import { addressOf, parseAddress } from '../identifiers/address';
import { parsePublicationId } from '../identifiers/publication-id';

/** How far into a file a browser's note is looked for: it stands at the top. */
const TOP = 4000;

/** The comment that Chromium and its relatives write into a page that they save. */
function savedFrom(content: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>"]{1,500})\s*-->/.exec(content.slice(0, TOP))?.[1];
}

/** The id with which a file's name begins: "kv-tk-2024Z01211.html", "ah-tk-20232024-1262 (1).xml"; undefined when there is none. */
export function idInName(name: string): string | undefined {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return parsePublicationId(/^[\w-]{1,60}/.exec(last)?.[0] ?? '')?.id;
}

/**
 * Where a saved file came from, when nobody says it: by the canonical link in the page, by the browser's note at the
 * top, or by the id in the file's name; undefined when none of them leads to a publication. `content` is the file as
 * it is, `document` the same parsed.
 */
export function savedAddress(document: Document | undefined, content: string, name = ''): string | undefined {
  const canonical = document?.querySelector('link[rel="canonical"][href]')?.getAttribute('href');
  // Until 2019 the site had no encryption; the document has the same address with it.
  const found = [canonical, savedFrom(content)]
    .map((address) => address?.replace(/^http:/, 'https:'))
    .find((address) => address && parseAddress(address));
  if (found) return found;
  const id = idInName(name);
  return id && addressOf(id);
}
