import { browser } from 'wxt/browser';
import type { Publicatie } from '../model/publicatie';
import type { SruPage } from '../model/sru';
import { onMessage, REQUESTS } from './protocol';

/** What reads the texts: see `SruReader`. */
interface Reader {
  page(xml: string): Promise<SruPage | undefined>;
  document(text: string, form: 'xml' | 'html', url: string): Promise<Publicatie | undefined>;
}

/**
 * Registers the answers of a page that reads texts for the background. Only the background of this extension is answered, which
 * stands in no tab: no page of a site, and none of our own in a tab. `asked` is called whenever it is.
 */
export function answerReading(reader: Reader, asked: () => void): void {
  const own = browser.runtime.getURL('/');
  onMessage('readText', async ({ data, sender }) => {
    const request = REQUESTS.readText.safeParse(data);
    const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(own) && !sender.tab;
    if (!request.success || !isOurs) return undefined;
    asked();
    const { text, as, url } = request.data;
    return as === 'page' ? reader.page(text) : reader.document(text, as, url);
  });
}
