import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages/protocol';
import type { Publicatie } from '../../lib/model/publicatie';
import type { SruPage } from '../../lib/model/sru';
import { createPageReader } from '../../lib/sources/sru/page-reader';
import type { SruReader } from '../../lib/sources/sru/sru-service';

const PAGE = 'offscreen.html';

async function isOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

/** An extension may have one such page; it is there from a life before, or opened by who asked at the same time. */
async function open(): Promise<void> {
  if (await isOpen()) return;
  try {
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['DOM_PARSER'],
      justification: 'Reading the XML of official publications, which a service worker cannot.',
    });
  } catch (error) {
    if (!(await isOpen())) throw error;
  }
}

let opening: Promise<void> | undefined;

/** Who asks while the page is being opened waits for it. */
function ensureOpen(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** What the page says; it closes itself after a rest, which may be just now: then it is opened once more. */
async function ask(request: { text: string; as: 'page' | 'xml' | 'html'; url: string }): Promise<unknown> {
  await ensureOpen();
  try {
    return await sendMessage('readText', request);
  } catch {
    await ensureOpen();
    return sendMessage('readText', request);
  }
}

const offscreenReader: SruReader = {
  // Both are parsed by who asks the reader, like anything that comes from outside.
  page: async (text) => (await ask({ text, as: 'page', url: '' })) as SruPage | undefined,
  document: async (text, as, url) => (await ask({ text, as, url })) as Publicatie | undefined,
};

/**
 * The reader for the background: in Firefox it has a DOM; in Chrome and Edge it is a service worker, and a page that nobody
 * sees reads for it.
 */
export const backgroundReader: SruReader =
  import.meta.env.BROWSER === 'firefox'
    ? createPageReader((text, type) => new DOMParser().parseFromString(text, type))
    : offscreenReader;
