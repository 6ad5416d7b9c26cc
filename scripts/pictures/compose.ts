import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser';

export interface Size {
  width: number;
  height: number;
}

function imageOf(picture: Buffer, style = ''): string {
  return `<img src="data:image/png;base64,${picture.toString('base64')}" style="${style}">`;
}

/** A picture of what a page of this size shows when it has this content. */
async function drawn(browser: ExtensionBrowser, size: Size, content: string, fullPage = false): Promise<Buffer> {
  const page: Page = await browser.open('about:blank');
  await page.setViewportSize(size);
  await page.setContent(`<style>body { margin: 0; } img { display: block; }</style>${content}`);
  const picture = await page.screenshot({ fullPage });
  await page.close();
  return picture;
}

/** Two views of one long page, one above the other, as one picture. */
export function oneAboveTheOther(
  browser: ExtensionBrowser,
  [top, below]: [Buffer, Buffer],
  width: number,
): Promise<Buffer> {
  const body = '<style>body { background: #c9d1d9; }</style>';
  return drawn(browser, { width, height: 400 }, body + imageOf(top, 'margin-bottom: 12px') + imageOf(below), true);
}

/** The popup where a browser opens it: over the page, at its upper right. */
export function overPage(browser: ExtensionBrowser, page: Buffer, popup: Buffer, size: Size): Promise<Buffer> {
  const place =
    'position: absolute; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 4px 28px #0008, 0 0 0 1px #0003';
  return drawn(browser, size, imageOf(page) + imageOf(popup, place));
}

/** The icon and the name, on the icon's own colour. */
export function nameTile(browser: ExtensionBrowser, icon: string, size: Size): Promise<Buffer> {
  const style = `body { display: flex; align-items: center; justify-content: center; gap: 6px; height: 100vh;
    background: #0b4f8a; color: #fff; font: 600 46px "Liberation Sans", Arial, sans-serif; letter-spacing: -0.01em; }
    svg { width: 112px; height: 112px; margin: 0 -14px 0 -28px; }`;
  return drawn(browser, size, `<style>${style}</style>${icon}Kamerspoor`);
}
