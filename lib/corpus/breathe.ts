/** https://developer.mozilla.org/docs/Web/API/Scheduler/yield: not in every browser, and not in TypeScript's types. */
interface WithScheduler {
  scheduler?: { yield?(): Promise<void> };
}

/** Lets everything else that waits in this page or worker have its turn, and goes on as soon as nothing does. */
export async function breathe(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
