import { browser } from 'wxt/browser';
import type { LastQuery } from '../../components/popup/popup-services';
import { inPrivateWindow } from '../../lib/corpus/private-window';
import { z } from '../../lib/model/z';

const KEY = 'lastQuery';
/** In characters. */
const LONGEST = 500;
const NONE: LastQuery = { query: '' };
const query = z.string().check(z.maxLength(LONGEST));
/** Before version 0.4 the text alone. What is too long to have been meant as a query, or anything else, is as good as none. */
const lastQuery = z.union([z.object({ query, refers: z.optional(z.boolean()) }), query]);

/** The query that stood in the field when the popup closed; empty when there was none, or in a private window. */
export async function readLastQuery(): Promise<LastQuery> {
  if (await inPrivateWindow()) return NONE;
  const stored = lastQuery.safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (!stored.success) return NONE;
  if (typeof stored.data === 'string') return { query: stored.data };
  const { query, refers } = stored.data;
  return { query, ...(refers === undefined ? {} : { refers }) };
}

/** Keeps the query, at most 500 characters of it, for the next time that the popup opens; not in a private window. */
export async function writeLastQuery({ query, ...rest }: LastQuery): Promise<void> {
  if (await inPrivateWindow()) return;
  await browser.storage.local.set({ [KEY]: { query: query.slice(0, LONGEST), ...rest } });
}
