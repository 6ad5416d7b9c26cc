import { parseAddress, SITE } from '../../identifiers/address';
import type { Footnote, Link } from '../../model/publicatie';
import { urlIn } from '../parts/url-in';
import { blockText, lineText, NOT_TEXT } from './block-text';
import { outermostOf } from './outermost-of';

const WEB = /^https?:$/;

/** An address as it stands in the page, made absolute against where the page is; only http(s). */
function absolute(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base);
    return WEB.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The footnotes below the text: `#noten > .noot` with the number in `.nootnum`. */
export function readFootnotes(document: Document, base = `${SITE}/`): Footnote[] {
  const notes = document.querySelectorAll('#noten .noot, .noten .noot, .voet.noot');
  return outermostOf(notes).flatMap((note): Footnote[] => {
    const mark = note.querySelector('.nootnum, .noot-nummer');
    const number = lineText(mark).replace(/[^\dA-Za-z*]/g, '');
    const { text } = blockText(note, mark ? [mark] : []);
    if (!number || !text) return [];
    const href = note.querySelector('a[href^="http"]')?.getAttribute('href') ?? urlIn(text);
    const url = href && absolute(href, base);
    return [{ number, text: text.replace(/\n\n/g, '\n'), ...(url ? { url } : {}) }];
  });
}

/**
 * The links in the text that lead elsewhere: not the marks of footnotes, not the site's own buttons, and nothing in the
 * elements `without`.
 */
export function readLinks(body: Element, base = `${SITE}/`, without: Element[] = []): Link[] {
  return outermostOf(body.querySelectorAll('a[href]')).flatMap((anchor): Link[] => {
    const href = anchor.getAttribute('href') ?? '';
    if (without.some((element) => element.contains(anchor))) return [];
    if (href.startsWith('#') || anchor.matches('.nootnum') || anchor.closest(NOT_TEXT)) return [];
    if (anchor.hasAttribute('data-kamerspoor')) return [];
    const url = absolute(href, base);
    const text = lineText(anchor);
    if (!url || !text) return [];
    const id = parseAddress(url)?.id.id;
    return [{ text, url, ...(id ? { id } : {}) }];
  });
}
