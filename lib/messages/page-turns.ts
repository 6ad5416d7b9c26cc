/** A timer may end a moment before its time, in milliseconds: the turn that it waited for has come then. */
const EARLY = 50;

/**
 * Gives turns to ask the site to pages, each known by its tab. A page takes its next turn when the one before has come: until
 * then it is told the same again, so that a page that asks and asks does not keep everybody else waiting. `take` takes a turn
 * for anybody: how many milliseconds after `now` (ms since 1970) it comes, which is also what a page is told.
 */
export function pageTurns(take: (now: number) => Promise<number>): (tab: number, now: number) => Promise<number> {
  const turns = new Map<number, Promise<number>>();
  return async (tab, now) => {
    const last = turns.get(tab) ?? Promise.resolve(now);
    const next = last.then(async (turn) => (turn - now > EARLY ? turn : now + (await take(now))));
    // A turn that could not be taken keeps nobody from the next.
    turns.set(
      tab,
      next.catch(() => now),
    );
    return (await next) - now;
  };
}
