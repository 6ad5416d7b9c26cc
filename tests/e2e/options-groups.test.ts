import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { ANSWER, allLinked, answer, QUESTION } from './harness/our-parts';
import { tick } from './harness/tick';
import { untilChosen } from './harness/until-chosen';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

function openOptions(): Promise<Page> {
  return browser().open(browser().address('options.html'));
}

function linked(page: Page, group: string): Promise<number> {
  return page.locator(`a[data-kamerspoor="citation"][data-group="${group}"]`).count();
}

describe('the groups of references', () => {
  it('are chosen one by one, while the page is open', async () => {
    const page = await browser().open(ANSWER);
    await allLinked(page);
    await page.locator('a[data-group="wetten"]').first().waitFor();
    const before = await linked(page, 'europa');
    expect(before).toBeGreaterThan(0);
    const options = await openOptions();
    const laws = options.getByRole('checkbox', { name: /^Nederlandse wetten/ });
    await tick(laws, false);
    await expect.poll(() => linked(page, 'wetten')).toBe(0);
    await expect.poll(() => linked(page, 'europa')).toBe(before);
    await options.reload();
    await expect.poll(() => laws.isChecked()).toBe(false);
    await tick(laws);
    await expect.poll(() => linked(page, 'wetten')).toBeGreaterThan(0);
  });

  it('are the same in every tab of the options', async () => {
    const [one, other] = [await openOptions(), await openOptions()];
    await tick(other.getByRole('checkbox', { name: /^Verdragen/ }), false);
    await expect.poll(() => one.getByRole('checkbox', { name: /^Verdragen/ }).isChecked()).toBe(false);
    await tick(one.getByRole('checkbox', { name: /^Uitspraken/ }), false);
    await untilChosen(browser(), { hiddenGroups: ['verdragen', 'uitspraken'] });
    await other.reload();
    await expect.poll(() => other.getByRole('checkbox', { checked: true }).count()).toBe(6);
  });

  it('hold for an answer below its question', async () => {
    const options = await openOptions();
    await tick(options.getByRole('checkbox', { name: /^Nederlandse wetten/ }), false);
    await untilChosen(browser(), { hiddenGroups: ['wetten'] });
    const page = await browser().open(QUESTION);
    await answer(page, '12').locator('summary').click();
    await answer(page, '12').getByText('op grond van artikel 125p Sv').waitFor();
    expect(await answer(page, '12').getByRole('link', { name: '125p' }).count()).toBe(0);
  });

  it('each show an example of their look, and cannot be chosen while nothing is linked', async () => {
    const options = await openOptions();
    const groups = options.getByRole('group', { name: 'Welke verwijzingen' });
    await groups.locator('.ks-reference').first().waitFor();
    const looks = await groups.locator('.ks-reference').evaluateAll((examples) =>
      examples.map((example) => {
        const { textDecorationStyle, textDecorationThickness, textDecorationColor } = getComputedStyle(example);
        return { line: `${textDecorationStyle} ${textDecorationThickness}`, colour: textDecorationColor };
      }),
    );
    expect(looks).toHaveLength(8);
    expect(new Set(looks.map(({ line }) => line)).size).toBe(8);
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(8);
    const first = groups.getByRole('checkbox').first();
    expect(await first.isEnabled()).toBe(true);
    await options.getByRole('switch', { name: 'Verwijzingen als link' }).click();
    await expect.poll(() => first.isDisabled()).toBe(true);
    expect(await accessibilityViolations(options)).toEqual([]);
  });
});
