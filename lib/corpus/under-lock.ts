const turns = new Map<string, Promise<unknown>>();

/** Where there is but one page there is no lock to ask for: then each waits for the one before. */
async function inTurn<Result>(name: string, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  const turn = (turns.get(name) ?? Promise.resolve()).then(() => {
    signal?.throwIfAborted();
    return work();
  });
  turns.set(
    name,
    turn.catch(() => {}),
  );
  return turn;
}

/**
 * Does some work while no other page or worker of the extension does any under the same name. Waits as long as another is at
 * it; with `signal` no longer than until it aborts, and then rejects.
 * https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export async function underLock<Result>(
  name: string,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(name, signal ? { signal } : {}, work) : inTurn(name, work, signal);
}

/** Does some work that changes the index, one page or worker at a time; see {@link underLock} for `signal`. */
export function underIndexLock(work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  return underLock('kamerspoor-index', work, signal);
}
