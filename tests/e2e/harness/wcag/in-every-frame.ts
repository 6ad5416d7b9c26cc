import type { Frame, Page } from 'playwright-core';

/** Does a check on the page and in its frames, which are those of the panel: pages of ours. Gives what all of them found. */
export async function inEveryFrame(page: Page, check: (frame: Frame) => Promise<string[]>): Promise<string[]> {
  const found = [];
  for (const frame of page.frames()) found.push(...(await check(frame)));
  return found;
}
