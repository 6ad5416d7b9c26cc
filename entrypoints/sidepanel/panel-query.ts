import { browser } from 'wxt/browser';
import { z } from '../../lib/model/z';

const KEY = 'panelQuery';
/** In milliseconds: a panel that opens later than this was not opened for the query. */
const FRESH = 10_000;
const panelQuery = z.object({
  query: z.string().check(z.maxLength(500)),
  at: z.number(),
  /** Absent where that is not known: then it is for any window. */
  windowId: z.optional(z.number()),
});

/** Hands a query to the panel of a window, open already or about to. */
export async function tellPanel(query: string, windowId?: number): Promise<void> {
  const told: z.infer<typeof panelQuery> = { query, at: Date.now(), ...(windowId === undefined ? {} : { windowId }) };
  await browser.storage.session.set({ [KEY]: told });
}

/** Calls back with a query that was handed over a moment ago, and with every one from now on; returns how to stop. */
export function watchPanelQuery(asked: (query: string) => void): () => void {
  let last = 0;
  const own = browser.windows.getCurrent();
  const take = async (stored: unknown) => {
    const parsed = panelQuery.safeParse(stored);
    if (!parsed.success) return;
    const { query, at, windowId } = parsed.data;
    if (windowId !== undefined && windowId !== (await own).id) return;
    // A query that comes while the panel opens is both there and told.
    if (at === last || Date.now() - at >= FRESH) return;
    last = at;
    asked(query);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) take(changes[KEY].newValue).catch(console.error);
  };
  browser.storage.session.onChanged.addListener(listen);
  browser.storage.session
    .get(KEY)
    .then((stored) => take(stored[KEY]))
    .catch(console.error);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
