import { browser } from 'wxt/browser';
import { z } from '../../lib/model/z';

const KEY = 'lastQuery';
/** What is no text, or too long to have been meant as a query, is as good as none. */
const lastQuery = z.catch(z.string().check(z.maxLength(500)), '');

/** The query that stood in the field when the popup closed; empty when there was none. */
export async function readLastQuery(): Promise<string> {
  const stored = await browser.storage.local.get(KEY);
  return lastQuery.parse(stored[KEY]);
}

/** Keeps the query for the next time that the popup opens. */
export async function writeLastQuery(query: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: query });
}
