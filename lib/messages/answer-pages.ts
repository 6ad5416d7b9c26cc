import { browser } from 'wxt/browser';
import { parseAddress } from '../identifiers/address';
import type { Corpus } from '../model/corpus';
import { today } from '../zaken/days';
import { keepRequest, letterRequest, onMessage, openedRequest } from './protocol';

const REFUSED = { ok: false, reason: 'refused' } as const;
const STORAGE = { ok: false, reason: 'storage' } as const;

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { incognito: boolean } | undefined;
}

/** Only our own content script, on the page of a question or an Aanhangsel, is answered. */
function isOurs(sender: Sender): boolean {
  const type = parseAddress(sender.url ?? '')?.id.type;
  return sender.id === browser.runtime.id && (type === 'kv' || type === 'ah');
}

/** Registers the background's answers. `open` is called for every message: the worker may have died in between. */
export function answerPages(open: () => Promise<Corpus>): void {
  onMessage('opened', async ({ data, sender }) => {
    const request = openedRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    const { publicatie } = request.data;
    try {
      const corpus = await open();
      const stored = (await corpus.get(publicatie.id)) !== undefined;
      const zaken = await Promise.all(publicatie.vraagnummers.map((number) => corpus.zaak(number, today(new Date()))));
      if (stored && !sender.tab?.incognito) await corpus.visited(publicatie.id, new Date().toISOString());
      return { ok: true, stored, zaken };
    } catch (error) {
      console.error(error);
      return STORAGE;
    }
  });

  onMessage('keep', async ({ data, sender }) => {
    const request = keepRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    try {
      await (await open()).put(request.data.publicatie);
      return { ok: true };
    } catch (error) {
      console.error(error);
      return STORAGE;
    }
  });

  onMessage('letter', async ({ data, sender }) => {
    const request = letterRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    const { id, fragment = '' } = request.data;
    try {
      const stored = await (await open()).get(id);
      if (!stored) return REFUSED;
      await browser.tabs.create({
        url: browser.runtime.getURL(`/reader.html?id=${encodeURIComponent(id)}${fragment}`),
        ...(sender.tab?.id === undefined ? {} : { openerTabId: sender.tab.id }),
      });
      return { ok: true };
    } catch (error) {
      console.error(error);
      return STORAGE;
    }
  });
}
