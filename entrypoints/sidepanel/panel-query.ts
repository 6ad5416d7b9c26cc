import { browser } from 'wxt/browser';
import { z } from '../../lib/model/z';

const KEY = 'panelQuery';
/** In milliseconds: a panel that opens later than this was not opened for the query. */
const FRESH = 10_000;
const panelQuery = z.object({ query: z.string().check(z.maxLength(500)), at: z.number() });

/** Hands a query to the panel, open already or about to. */
export async function tellPanel(query: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { query, at: Date.now() } });
}

/** Calls back with a query that was handed over a moment ago, and with every one from now on; returns how to stop. */
export function watchPanelQuery(asked: (query: string) => void): () => void {
  const take = (stored: unknown) => {
    const parsed = panelQuery.safeParse(stored);
    if (parsed.success && Date.now() - parsed.data.at < FRESH) asked(parsed.data.query);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) take(changes[KEY].newValue);
  };
  browser.storage.session.onChanged.addListener(listen);
  browser.storage.session
    .get(KEY)
    .then((stored) => take(stored[KEY]))
    .catch(console.error);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
