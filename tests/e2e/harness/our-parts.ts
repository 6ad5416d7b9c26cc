import type { Locator, Page } from 'playwright-core';
import { addressOf } from '../../../lib/identifiers/address';

/** A question that the seeds answer, its answer's page, and a question that they do not know. */
export const QUESTION = addressOf('kv-tk-2024Z01211');
export const ANSWER = addressOf('ah-tk-20232024-1262');
export const UNKNOWN = addressOf('kv-tk-2022Z24631');

export function banner(page: Page): Locator {
  return page.locator('kamerspoor-banner');
}

/** Resolves when all of a page is linked: its panel tells what it cites, or is away because it cites nothing. */
export async function allLinked(page: Page): Promise<void> {
  await banner(page).waitFor();
  const label = page.locator('kamerspoor-cited').getByText('Aangehaald in dit document', { exact: true });
  await label.waitFor({ state: 'detached' });
}

/** The folded answer below a question. */
export function answer(page: Page, number: string): Locator {
  return page.locator(`kamerspoor-answer[data-question="${number}"]`);
}

/** Turns Kamerspoor off by the banner's own switch. */
export async function turnOff(page: Page): Promise<void> {
  await banner(page).getByRole('button', { name: 'Zet Kamerspoor uit' }).click();
  await banner(page).getByText('Weer aanzetten kan met de knop in de werkbalk').waitFor();
  await banner(page).getByRole('button', { name: 'Zet uit' }).click();
  await banner(page).waitFor({ state: 'detached' });
}
