import type { Page } from 'playwright-core';

/** In milliseconds: who has as many elements as so long ago is done with what was asked. */
const LOOK_AGAIN_MS = 400;

/** How many elements stand in pages and their frames. */
async function countElements(pages: readonly Page[]): Promise<number> {
  const frames = pages.flatMap((page) => page.frames());
  const counts = await Promise.all(frames.map((frame) => frame.locator('*').count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Resolves when pages no longer change: a busy machine may take seconds to show what was asked for. */
export async function atRest(pages: readonly [Page, ...Page[]]): Promise<void> {
  let before = -1;
  for (let now = await countElements(pages); now !== before; now = await countElements(pages)) {
    before = now;
    await pages[0].waitForTimeout(LOOK_AGAIN_MS);
  }
}
