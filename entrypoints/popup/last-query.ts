import { browser } from 'wxt/browser';
import { inPrivateWindow } from '../../lib/corpus/private-window';
import { z } from '../../lib/model/z';

const KEY = 'lastQuery';
/** In characters. */
const LONGEST = 500;
/** What is no text, or too long to have been meant as a query, is as good as none. */
const lastQuery = z.catch(z.string().check(z.maxLength(LONGEST)), '');

/** The query that stood in the field when the popup closed; empty when there was none, or in a private window. */
export async function readLastQuery(): Promise<string> {
  if (await inPrivateWindow()) return '';
  const stored = await browser.storage.local.get(KEY);
  return lastQuery.parse(stored[KEY]);
}

/** Keeps the query, at most 500 characters of it, for the next time that the popup opens; not in a private window. */
export async function writeLastQuery(query: string): Promise<void> {
  if (await inPrivateWindow()) return;
  await browser.storage.local.set({ [KEY]: query.slice(0, LONGEST) });
}
