/**
 * Work that looks by itself at all there is to do, for those who ask for it often: who asks while it is done waits for one
 * more time, together with all others who do.
 */
export function onceMore(work: () => Promise<void>): () => Promise<void> {
  let underway = Promise.resolve();
  let next: Promise<void> | undefined;

  async function begin(): Promise<void> {
    await underway.catch(() => {});
    next = undefined;
    underway = work();
    return underway;
  }

  return () => {
    next ??= begin();
    return next;
  };
}
