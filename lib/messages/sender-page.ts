import { SITE } from '../identifiers/address';
import { idAt } from './id-at';

/** What the browser says of who sent a message; nothing of it comes from the message itself. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** Chrome, and Firefox since 126. */
  origin?: string | undefined;
  frameId?: number | undefined;
  /** Chrome alone: `prerender` for a page that nobody sees yet. */
  documentLifecycle?: string | undefined;
  tab?: { incognito: boolean; id?: number | undefined } | undefined;
}

/** The official page that a message came from. */
export interface SenderPage {
  /** Of the document that its address names. */
  id: string;
  tab: number;
  /** It stands in a private window. */
  isPrivate: boolean;
}

/**
 * The page of a question or an Aanhangsel that a message came from; undefined for any other sender: another extension (`own`
 * is the id of ours), a frame in a page, a page that the browser made ready and nobody opened, another address, a page of
 * the extension itself. https://developer.chrome.com/docs/extensions/reference/api/runtime#type-MessageSender
 */
export function senderPage(sender: Sender, own: string): SenderPage | undefined {
  const { id, url = '', origin = SITE, frameId, documentLifecycle, tab } = sender;
  if (id !== own || origin !== SITE || frameId !== 0 || tab?.id === undefined) return undefined;
  if (documentLifecycle === 'prerender') return undefined;
  const document = idAt(url);
  return document === undefined ? undefined : { id: document, tab: tab.id, isPrivate: tab.incognito };
}
