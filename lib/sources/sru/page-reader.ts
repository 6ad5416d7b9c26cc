import type { Publicatie } from '../../model/publicatie';
import { readPage } from '../../readers/page/read-page';
import { declaresEntities } from '../../readers/xml/declares-entities';
import { readXml } from '../../readers/xml/read-xml';
import type { SiteAccess } from '../site-access';
import { readSruPage } from './read-sru-page';
import type { SruReader } from './sru-service';

/** The reader of a place that has a DOM, by its parser. A parser that throws at broken XML is as good as one that says so. */
export function createPageReader(parse: SiteAccess['parse']): SruReader {
  function parsed(text: string, type: 'text/html' | 'application/xml'): Document | undefined {
    if (type === 'application/xml' && declaresEntities(text)) return undefined;
    try {
      const document = parse(text, type);
      // What was cut off in the middle has a beginning that could be read: it is not the whole document.
      return type === 'application/xml' && document.querySelector('parsererror') ? undefined : document;
    } catch {
      return undefined;
    }
  }

  function documentIn(text: string, form: 'xml' | 'html', url: string): Publicatie | undefined {
    const document = parsed(text, form === 'html' ? 'text/html' : 'application/xml');
    return document && (form === 'html' ? readPage : readXml)(document, { url });
  }

  return {
    async page(xml) {
      const document = parsed(xml, 'application/xml');
      return document && readSruPage(document);
    },
    document: async (text, form, url) => documentIn(text, form, url),
  };
}
