import type { CorpusDatabase } from './database';

const LAST_TURN = 'last-turn';
/** The site allows ten requests in thirty seconds; one a second at most is well within that. */
const APART = 1000;
/** A turn further ahead than anybody waits was taken before the clock was set back. */
const FURTHEST = 60_000;

/**
 * Takes the next turn to ask the site: how many milliseconds after `now` (ms since 1970) it comes. The last turn is stored,
 * so that turns stay apart when the worker dies in between, and across pages.
 */
export async function takeTurn({ meta }: CorpusDatabase, now: number): Promise<number> {
  return meta.db.transaction('rw', meta, async () => {
    const last = Number((await meta.get(LAST_TURN))?.value);
    const turn = last <= now + FURTHEST ? Math.max(now, last + APART) : now;
    await meta.put({ key: LAST_TURN, value: String(turn) });
    return turn - now;
  });
}
