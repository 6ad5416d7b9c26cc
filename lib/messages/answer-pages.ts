import { browser } from 'wxt/browser';
import { parseAddress } from '../identifiers/address';
import { parsePublicationId } from '../identifiers/publication-id';
import type { Corpus } from '../model/corpus';
import type { Follows } from '../model/follow';
import type { Preferences } from '../model/preferences';
import { today } from '../zaken/days';
import {
  aboutRequest,
  followRequest,
  forgetRequest,
  foundRequest,
  keepRequest,
  onMessage,
  openedRequest,
  readRequest,
} from './protocol';

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
  readPreferences(): Promise<Pick<Preferences, 'remember' | 'rememberTold'>>;
  following: Following;
}

/** What is followed, and what pages say of it. */
interface Following {
  open(): Promise<Pick<Follows, 'all' | 'remove'>>;
  /** Follows a question. */
  follow(vraagnummer: string): Promise<void>;
  /** Whether the person lets the official service be asked. */
  mayAsk(): Promise<boolean>;
  /** The page of the extension in which a person can let it. */
  permissionPage(vraagnummer: string): string;
  /** A document was opened, of which there may have been news. */
  opened(id: string): Promise<void>;
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
export function answerPages({ open, readPreferences, following }: Background): void {
  onMessage('opened', async ({ data, sender }) => {
    const request = openedRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    const { publicatie } = request.data;
    const isPrivate = sender.tab?.incognito ?? false;
    return orStorage(async () => {
      const corpus = await open();
      const { remember, rememberTold } = await readPreferences();
      const remembers = remember && !isPrivate;
      const stored = remembers
        ? await corpus.remember(publicatie, { untold: !rememberTold })
        : (await corpus.get(publicatie.id)) !== undefined;
      if (stored && remembers) await corpus.visited(publicatie.id, new Date().toISOString());
      if (publicatie.kind === 'antwoord' && !isPrivate) await corpus.answered(publicatie.vraagnummers);
      if (!isPrivate) await following.opened(publicatie.id);
      const zaken = await corpus.zakenOf(publicatie, today(new Date()));
      const follows = new Set((await (await following.open()).all()).map(({ vraagnummer }) => vraagnummer));
      return {
        ok: true as const,
        stored,
        isPrivate,
        zaken,
        relations: await corpus.relationsOf(publicatie),
        followed: zaken.flatMap(({ vraagnummer }) => (follows.has(vraagnummer) ? [vraagnummer] : [])),
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
    if (!request.success || !isOurs(sender)) return REFUSED;
    return orStorage(async () => {
      const corpus = await open();
      // Only at first use. Who agreed in another tab meanwhile keeps what was remembered with their knowledge.
      if (!(await readPreferences()).rememberTold) await corpus.forgetUntold();
      return { ok: true as const, stored: (await corpus.get(request.data.id)) !== undefined };
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
      // A page of the extension may not stand in a private window: it opens beside it, and is told what it comes from.
      const asked = [
        `id=${encodeURIComponent(id)}`,
        ...(pdf ? ['pdf'] : []),
        ...(sender.tab?.incognito ? ['private'] : []),
      ];
      const isThere = pdf ? parsePublicationId(id) : await (await open()).get(id);
      if (!isThere) return REFUSED;
      await browser.tabs.create({
        url: browser.runtime.getURL(`/reader.html?${asked.join('&')}${fragment}`),
        ...(sender.tab?.id === undefined ? {} : { openerTabId: sender.tab.id }),
      });
      return DONE;
    });
  });

  onMessage('about', async ({ data, sender }) => {
    const request = aboutRequest.safeParse(data);
    if (!request.success || !isOurs(sender)) return REFUSED;
    const { target, self } = request.data;
    return orStorage(async () => ({
      ok: true as const,
      about: await (await open()).about(target, self, today(new Date())),
    }));
  });
  onMessage('follow', async ({ data, sender }) => {
    const request = followRequest.safeParse(data);
    if (!request.success || !isOurs(sender) || sender.tab?.incognito) return REFUSED;
    const { publicatie, vraagnummer, on } = request.data;
    if (!publicatie.vraagnummers.includes(vraagnummer)) return REFUSED;
    return orStorage(async () => {
      if (!on) {
        await (await following.open()).remove(vraagnummer);
        return { ok: true as const, followed: false, asked: false };
      }
      const corpus = await open();
      if (!(await corpus.get(publicatie.id))) await corpus.put(publicatie);
      if (await following.mayAsk()) {
        await following.follow(vraagnummer);
        return { ok: true as const, followed: true, asked: false };
      }
      await browser.tabs.create({
        url: browser.runtime.getURL(following.permissionPage(vraagnummer) as '/corpus.html'),
        ...(sender.tab?.id === undefined ? {} : { openerTabId: sender.tab.id }),
      });
      return { ok: true as const, followed: false, asked: true };
    });
  });
}
