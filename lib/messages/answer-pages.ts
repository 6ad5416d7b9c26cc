import { browser } from 'wxt/browser';
import { parseAddress } from '../identifiers/address';
import { parsePublicationId } from '../identifiers/publication-id';
import type { Corpus } from '../model/corpus';
import { today } from '../zaken/days';
import { forgetRequest, foundRequest, keepRequest, onMessage, openedRequest, readRequest } from './protocol';

const REFUSED = { ok: false, reason: 'refused' } as const;
const STORAGE = { ok: false, reason: 'storage' } as const;
const DONE = { ok: true } as const;

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { incognito: boolean; id?: number | undefined } | undefined;
}

/** What the answers need of the background. */
interface Background {
  /** Called for every message: the worker may have died in between. */
  open(): Promise<Corpus>;
  /** Whether the person lets what is opened be remembered. */
  mayRemember(): Promise<boolean>;
}

/** Only our own content script, on the page of a question or an Aanhangsel, is answered. */
function isOurs(sender: Sender): boolean {
  const type = parseAddress(sender.url ?? '')?.id.type;
  return sender.id === browser.runtime.id && (type === 'kv' || type === 'ah');
}

/** A failure of the storage as a value; it is seen in the background's console. */
async function orStorage<Response>(work: () => Promise<Response>): Promise<Response | typeof STORAGE> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return STORAGE;
  }
}

/** Registers the background's answers. */
export function answerPages({ open, mayRemember }: Background): void {
  onMessage('opened', async ({ data, sender }) => {
    const request = openedRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    const { publicatie } = request.data;
    const isPrivate = sender.tab?.incognito ?? false;
    return orStorage(async () => {
      const corpus = await open();
      const before = (await corpus.get(publicatie.id)) !== undefined;
      const remembers = !isPrivate && (await mayRemember());
      const stored = remembers ? await corpus.remember(publicatie) : before;
      if (stored && !isPrivate) await corpus.visited(publicatie.id, new Date().toISOString());
      return {
        ok: true as const,
        stored,
        isNew: stored && !before,
        isPrivate,
        zaken: await corpus.zakenOf(publicatie, today(new Date())),
        relations: await corpus.relationsOf(publicatie),
      };
    });
  });

  onMessage('keep', async ({ data, sender }) => {
    const request = keepRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    return orStorage(async () => {
      await (await open()).put(request.data.publicatie);
      return DONE;
    });
  });

  onMessage('forget', async ({ data, sender }) => {
    const request = forgetRequest.safeParse(data);
    // Only what the page itself shows can be forgotten from it.
    const isOwn = request.success && parseAddress(sender.url ?? '')?.id.id === request.data.id;
    if (!request.success || !isOurs(sender) || !isOwn) return REFUSED;
    return orStorage(async () => {
      await (await open()).remove(request.data.id);
      return DONE;
    });
  });

  onMessage('found', async ({ data, sender }) => {
    const request = foundRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    if (sender.tab?.incognito) return DONE;
    return orStorage(async () => {
      const corpus = await open();
      for (const publicatie of request.data.publicaties) await corpus.put(publicatie);
      for (const vraagnummer of request.data.asked) await corpus.asked(vraagnummer, today(new Date()));
      return DONE;
    });
  });

  onMessage('turn', async ({ sender }) => {
    if (!isOurs(sender)) return REFUSED;
    return orStorage(async () => ({ ok: true as const, wait: await (await open()).takeTurn(Date.now()) }));
  });

  onMessage('read', async ({ data, sender }) => {
    const request = readRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    const { id, fragment = '', pdf } = request.data;
    return orStorage(async () => {
      const isThere = pdf ? parsePublicationId(id) : await (await open()).get(id);
      if (!isThere) return REFUSED;
      await browser.tabs.create({
        url: browser.runtime.getURL(`/reader.html?id=${encodeURIComponent(id)}${pdf ? '&pdf' : ''}${fragment}`),
        ...(sender.tab?.id === undefined ? {} : { openerTabId: sender.tab.id }),
      });
      return DONE;
    });
  });
}
