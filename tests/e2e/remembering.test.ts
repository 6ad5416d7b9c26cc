import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import { demoSite, siteOf } from '../../scripts/demo/site';
import type { Site } from './harness/launch';
import { answer, banner } from './harness/our-parts';
import { untilChosen } from './harness/until-chosen';
import { useBrowser } from './harness/use-browser';
import { answered, asked } from './harness/zaak-documents';

const antwoord = answered(12);
const kamervraag = asked(30);
const seed = { id: 'kv-tk-2024Z01211' };
const demo = demoSite();
const pages = siteOf([kamervraag, antwoord]);
const both: Site = (url) => (url.includes(seed.id) ? demo(url) : pages(url));

let site = both;
const browser = useBrowser({ site: (url) => site(url) });
beforeEach(() => {
  site = both;
});

async function open(document: { id: string }) {
  return browser().open(addressOf(document.id));
}

describe('what is opened', () => {
  it('is remembered: who read the answer today sees it with the question tomorrow', async () => {
    const page = await open(antwoord);
    await banner(page).getByText('Bewaard op deze computer.').waitFor();
    const later = await open(kamervraag);
    await banner(later).locator('.ks-badge', { hasText: 'Beantwoord' }).waitFor();
    await expect.poll(() => answer(later, '1').count()).toBe(1);
    const asked = browser().requests.filter((url) => url.includes('metadata'));
    expect(asked).toEqual([]);
  });

  it('is told to be remembered at first use, once', async () => {
    const page = await open(antwoord);
    await banner(page).getByText('alleen op deze computer').waitFor();
    expect(await banner(page).getByRole('switch').count()).toBe(0);
    await banner(page).getByRole('button', { name: 'Goed' }).click();
    expect(await banner(page).getByRole('switch', { name: 'Onthoud wat ik open' }).isChecked()).toBe(true);
    const later = await open(kamervraag);
    await banner(later).getByRole('switch').waitFor();
    expect(await banner(later).getByRole('button', { name: 'Liever niet' }).count()).toBe(0);
  });

  it('is forgotten at once by who would rather not, and nothing after it is remembered', async () => {
    const page = await open(antwoord);
    await banner(page).getByRole('button', { name: 'Liever niet' }).click();
    await banner(page).getByRole('button', { name: 'Bewaar dit document' }).waitFor();
    const later = await open(kamervraag);
    await banner(later).locator('.ks-badge', { hasText: 'Antwoord onbekend' }).waitFor();
    expect(await banner(later).getByRole('switch', { name: 'Onthoud wat ik open' }).isChecked()).toBe(false);
  });

  it('can still be kept by hand, and stays kept', async () => {
    const page = await open(antwoord);
    await banner(page).getByRole('button', { name: 'Liever niet' }).click();
    await banner(page).getByRole('button', { name: 'Bewaar dit document' }).click();
    const kept = banner(page).getByRole('status').filter({ hasText: 'Bewaard op deze computer' });
    await kept.waitFor();
    expect(await kept.evaluate((status) => (status.getRootNode() as ShadowRoot).activeElement === status)).toBe(true);
    const later = await open(kamervraag);
    await answer(later, '1').waitFor();
  });

  it('is switched off and on in the banner and in the options alike', async () => {
    const page = await open(kamervraag);
    await banner(page).getByRole('button', { name: 'Goed' }).click();
    await banner(page).getByRole('switch', { name: 'Onthoud wat ik open' }).click();
    await untilChosen(browser(), { remember: false });
    const options = await browser().open(browser().address('options.html'));
    const choice = options.getByRole('switch', { name: 'Onthoud wat ik open' });
    await expect.poll(() => choice.isChecked()).toBe(false);
    await choice.click();
    // The page that is open shows it as well.
    await expect.poll(() => banner(page).getByRole('switch', { name: 'Onthoud wat ik open' }).isChecked()).toBe(true);
    await untilChosen(browser(), { remember: true });
    await open(antwoord).then((opened) => banner(opened).getByText('Bewaard op deze computer.').waitFor());
  });

  it('asks only once whether that is all right, also when the site is asked afterwards', async () => {
    const page = await open(kamervraag);
    await banner(page).getByRole('button', { name: 'Goed' }).click();
    await banner(page).getByRole('switch').waitFor();
    await banner(page).getByRole('button', { name: 'Vraag de site om het antwoord' }).click();
    await banner(page).locator('.ks-badge', { hasText: 'Te laat' }).waitFor();
    expect(await banner(page).getByRole('button', { name: 'Liever niet' }).count()).toBe(0);
    expect(await banner(page).getByRole('switch').isChecked()).toBe(true);
  });

  it('takes nothing away that was there before, when a person would rather not', async () => {
    await open(kamervraag).then((page) => banner(page).getByText('Bewaard op deze computer.').waitFor());
    const page = await open(seed);
    await banner(page).getByRole('button', { name: 'Liever niet' }).click();
    await banner(page).getByRole('switch').waitFor();
    const popup = await browser().openPopupPage();
    await popup.getByText('11 documenten op deze computer').waitFor();
    await expect.poll(() => popup.getByRole('option').filter({ hasText: 'Vandaag gelezen' }).count()).toBe(1);

    // Who changes their mind has it remembered again.
    await banner(page).getByRole('switch').click();
    await untilChosen(browser(), { remember: true });
    const again = await open(kamervraag);
    await banner(again).getByText('Bewaard op deze computer.').waitFor();
  });

  it('is not listed as read while nothing is remembered', async () => {
    const page = await open(kamervraag);
    await banner(page).getByRole('button', { name: 'Liever niet' }).click();
    await banner(page).getByRole('switch').waitFor();
    await open(seed).then((opened) => banner(opened).getByText('Beantwoord op').waitFor());
    const popup = await browser().openPopupPage();
    await popup.getByRole('heading', { name: 'Zoek in Kamervragen en antwoorden' }).waitFor();
    expect(await popup.getByText('Vandaag gelezen').count()).toBe(0);
  });

  it('never says that there is no answer after the person read one', async () => {
    const late = asked(60);
    site = siteOf([late]);
    const page = await open(late);
    await banner(page).getByRole('button', { name: 'Liever niet' }).click();
    await banner(page).getByRole('switch').waitFor();
    await banner(page).getByRole('button', { name: 'Vraag de site om het antwoord' }).click();
    await banner(page).locator('.ks-badge', { hasText: 'Te laat' }).waitFor();
    site = siteOf([late, antwoord]);
    await open(antwoord).then((opened) => banner(opened).locator('.status').waitFor());
    await page.reload();
    await banner(page).locator('.ks-badge', { hasText: 'Antwoord onbekend' }).waitFor();
  });
});
