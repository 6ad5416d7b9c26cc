import type { Publicatie } from '../../model/publicatie';
import { readPage } from '../../readers/page/read-page';
import { parseWhole } from '../../readers/parse-whole';
import { readXml } from '../../readers/xml/read-xml';
import type { SiteAccess } from '../site-access';
import { readSruPage } from './read-sru-page';
import type { SruReader } from './sru-service';

/** The reader of a place that has a DOM, by its parser. A parser that throws at broken XML is as good as one that says so. */
export function createPageReader(parse: SiteAccess['parse']): SruReader {
  function documentIn(text: string, form: 'xml' | 'html', url: string): Publicatie | undefined {
    const document = parseWhole(text, form === 'html' ? 'text/html' : 'application/xml', parse);
    return document && (form === 'html' ? readPage : readXml)(document, { url });
  }

  return {
    async page(xml) {
      const document = parseWhole(xml, 'application/xml', parse);
      return document && readSruPage(document);
    },
    document: async (text, form, url) => documentIn(text, form, url),
  };
}
