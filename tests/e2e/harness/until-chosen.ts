import { expect } from 'vitest';
import type { Preferences } from '../../../lib/model/preferences';
import type { ExtensionBrowser } from './extension-browser';

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** Resolves when these choices are kept: a switch shows them a moment before, and another page reads what is kept. */
export async function untilChosen({ asExtension }: ExtensionBrowser, chosen: Partial<Preferences>): Promise<void> {
  const kept = () => asExtension(async () => (await chrome.storage.local.get('preferences')).preferences ?? {});
  await expect.poll(kept).toMatchObject(chosen);
}
