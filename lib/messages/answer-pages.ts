import { browser } from 'wxt/browser';
import { isPublished } from '../identifiers/publication-id';
import type { Corpus } from '../model/corpus';
import type { Follows } from '../model/follow';
import type { Language } from '../model/language';
import type { Preferences } from '../model/preferences';
import type { Publicatie } from '../model/publicatie';
import { today } from '../zaken/days';
import { answerPage, REFUSED } from './answer-page';
import { areNamed } from './are-named';
import { isDocumentAt } from './is-document-at';
import { pageTurns } from './page-turns';

const DONE = { ok: true } as const;

/** What the answers need of the background. */
interface Background {
  /** Called for every message: the worker may have died in between. */
  open(): Promise<Corpus>;
  readPreferences(): Promise<Pick<Preferences, 'remember' | 'rememberTold'>>;
  following: Following;
  /** The texts of a language; throws when they cannot be read. */
  readTexts(language: Language): Promise<Record<string, string>>;
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
  opened(publicatie: Publicatie): Promise<void>;
}

/**
 * Registers the background's answers. What a page hands over is about the document that its address names, whatever it says
 * otherwise: a page stores nothing that it does not show.
 */
export function answerPages({ open, readPreferences, following, readTexts }: Background): void {
  const takeTurn = pageTurns(async (now) => (await open()).takeTurn(now));

  answerPage('opened', async ({ publicatie }, { id, isPrivate }) => {
    if (!isDocumentAt(id, publicatie.id)) return REFUSED;
    const corpus = await open();
    const { remember, rememberTold } = await readPreferences();
    // What cannot be written, on a full disk, is told elsewhere: the page shows what is known all the same.
    const written = async () => {
      if (isPrivate) return;
      const isKept = remember && (await corpus.remember(publicatie, { untold: !rememberTold }));
      if (isKept) await corpus.visited(publicatie.id, new Date().toISOString());
      if (publicatie.kind === 'antwoord') await corpus.answered(publicatie.vraagnummers);
      await following.opened(publicatie);
    };
    await written().catch((error) => console.error(error));
    const stored = (await corpus.get(publicatie.id)) !== undefined;
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

  answerPage('keep', async ({ publicatie }, { id }) => {
    if (!isDocumentAt(id, publicatie.id)) return REFUSED;
    await (await open()).put(publicatie);
    return DONE;
  });

  answerPage('forget', async (request, { id }) => {
    if (!isDocumentAt(id, request.id)) return REFUSED;
    const corpus = await open();
    // Only at first use. Who agreed in another tab meanwhile keeps what was remembered with their knowledge.
    if (!(await readPreferences()).rememberTold) await corpus.forgetUntold();
    return { ok: true as const, stored: (await corpus.get(request.id)) !== undefined };
  });

  answerPage('found', async ({ publicatie, publicaties, asked }, { id, isPrivate }) => {
    if (!isDocumentAt(id, publicatie.id) || !areNamed(publicatie, publicaties)) return REFUSED;
    const numbers = new Set([publicatie, ...publicaties].flatMap(({ vraagnummers }) => vraagnummers));
    if (!asked.every((vraagnummer) => numbers.has(vraagnummer))) return REFUSED;
    if (isPrivate) return DONE;
    const corpus = await open();
    const came = publicaties.length > 0 ? [publicatie, ...publicaties] : [];
    for (const one of came) await corpus.put(one);
    for (const vraagnummer of asked) await corpus.asked(vraagnummer, today(new Date()));
    return DONE;
  });

  answerPage('turn', async (_, { tab }) => ({ ok: true as const, wait: await takeTurn(tab, Date.now()) }));

  answerPage('texts', async ({ language }) => ({ ok: true as const, texts: await readTexts(language) }));

  answerPage('read', async (request, { id, tab, isPrivate }) => {
    const { fragment = '', pdf } = request;
    const isOwn = isDocumentAt(id, request.id);
    // Of what the site has a page for, only this one; a letter has none, and is opened from any page when it is stored.
    const isThere = isOwn || !isPublished(request) ? pdf || (await (await open()).get(request.id)) : undefined;
    if (!isThere || (pdf && !isOwn)) return REFUSED;
    // A page of the extension may not stand in a private window: it opens beside it, and is told what it comes from.
    const asked = [`id=${encodeURIComponent(request.id)}`, ...(pdf ? ['pdf'] : []), ...(isPrivate ? ['private'] : [])];
    await browser.tabs.create({
      url: browser.runtime.getURL(`/reader.html?${asked.join('&')}${fragment}`),
      openerTabId: tab,
    });
    return DONE;
  });

  answerPage('about', async ({ target, self }) => ({
    ok: true as const,
    about: await (await open()).about(target, self, today(new Date())),
  }));

  answerPage('follow', async ({ publicatie, vraagnummer, on }, { id, tab, isPrivate }) => {
    if (isPrivate || !isDocumentAt(id, publicatie.id) || !publicatie.vraagnummers.includes(vraagnummer)) return REFUSED;
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
      openerTabId: tab,
    });
    return { ok: true as const, followed: false, asked: true };
  });
}
