import type { Page } from 'playwright-core';

/** How often the memory of a page is asked for, in milliseconds. */
const OFTEN = 100;

/** What some work in a page took. */
export interface Measured {
  result: number;
  seconds: number;
  /** The most memory that the page had at once, garbage included: objects, strings and the buffers of typed arrays; in bytes. */
  peak: number;
}

/** Does some work in a page, and looks at its memory meanwhile. */
export async function measured(page: Page, work: () => Promise<number>): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  let peak = 0;
  let isDone = false;
  const looking = (async () => {
    while (!isDone) {
      // Newer than the types: backing stores are counted apart from the heap.
      const usage = (await session.send('Runtime.getHeapUsage')) as Record<string, number>;
      peak = Math.max(
        peak,
        (usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0),
      );
      await new Promise((resolve) => setTimeout(resolve, OFTEN));
    }
  })();
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  isDone = true;
  await looking;
  await session.detach();
  return { result, seconds, peak };
}
