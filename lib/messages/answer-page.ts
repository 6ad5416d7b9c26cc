import { browser } from 'wxt/browser';
import type { z } from '../model/z';
import { onMessage, type Protocol, REQUESTS } from './protocol';
import { type Sender, type SenderPage, senderPage } from './sender-page';

/** What a page may ask of the background; a text is read by another page of the extension. */
type PageMessage = Exclude<keyof Protocol, 'readText'>;
type Request<Name extends PageMessage> = z.infer<(typeof REQUESTS)[Name]>;

/** What is told to who may not ask, or asks for what may not be. */
export const REFUSED = { ok: false, reason: 'refused' } as const;
const STORAGE = { ok: false, reason: 'storage' } as const;

/** In characters of JSON: more than any document has, and a bound for what is none. */
const LARGEST = 10_000_000;
/** More messages than a page ever has waiting for an answer. */
const MOST_WAITING = 64;

/** How many messages of each tab wait for their answer. */
const waiting = new Map<number, number>();

/** Does the work unless too much of this tab waits already: a page that floods us fills no memory, and stops no other page. */
async function within<Result>(tab: number, work: () => Promise<Result>): Promise<Result | typeof REFUSED> {
  const before = waiting.get(tab) ?? 0;
  if (before >= MOST_WAITING) return REFUSED;
  waiting.set(tab, before + 1);
  try {
    return await work();
  } finally {
    const left = (waiting.get(tab) ?? 1) - 1;
    if (left > 0) waiting.set(tab, left);
    else waiting.delete(tab);
  }
}

/** In characters of JSON. Firefox hands over what is none as well, such as an object that holds itself: that is too large. */
function sizeOf(data: unknown): number {
  try {
    return JSON.stringify(data)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** The data of a message; undefined for any that does not fit it, or is larger than all that a page can hold. */
function readRequest<Name extends PageMessage>(name: Name, data: unknown): { request: Request<Name> } | undefined {
  if (sizeOf(data) > LARGEST) return undefined;
  const parsed = REQUESTS[name].safeParse(data);
  return parsed.success ? { request: parsed.data as Request<Name> } : undefined;
}

/**
 * Answers one message of our content script, and of nobody else: `answer` is called with what was read of it and the official
 * page that it came from. Any other sender, and data that does not fit, is refused; a failure of the storage is a value, and
 * is seen in the background's console.
 */
export function answerPage<Name extends PageMessage>(
  name: Name,
  answer: (request: Request<Name>, page: SenderPage) => Promise<ReturnType<Protocol[Name]>>,
): void {
  const answered = async ({ data, sender }: { data: unknown; sender: Sender }) => {
    const page = senderPage(sender, browser.runtime.id);
    const read = page && readRequest(name, data);
    if (!read) return REFUSED;
    const orStorage = () =>
      answer(read.request, page).catch((error: unknown) => {
        console.error(error);
        return STORAGE;
      });
    return within(page.tab, orStorage);
  };
  onMessage(name, answered as never);
}
