import type { Locator, Page } from 'playwright-core';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser';

/**
 * What the tour and the pictures show, in either language. Every function waits for what it names and fails when it does not come.
 */

const QUESTION = 'kv-tk-2024Z01211';
/** A real question that the demonstration has no text and no answer of. */
const UNANSWERED = 'kv-tk-2022Z24631';
const ANSWER = 'ah-tk-20232024-1262';
/** The sub-question whose answer cites an article of the Wetboek van Strafvordering. */
const NUMBER = '12';
const ARTICLE = /125p/;

function answerOn(page: Page): Locator {
  return page.locator(`kamerspoor-answer[data-question="${NUMBER}"]`);
}

/** The question's page once its banner tells how it was answered. */
export async function openQuestionPage(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.open(addressOf(QUESTION));
  await page
    .locator('kamerspoor-banner')
    .getByText(/18 (maart|March) 2024/)
    .first()
    .waitFor();
  return page;
}

/** Unfolds the answer to one sub-question, and brings the question with it into view. */
export async function unfoldAnswer(page: Page): Promise<void> {
  await answerOn(page).locator('summary').click();
  await articleIn(page).waitFor();
  await scrollToTop(page.locator(`h2.stuktitel`).getByText(`Vraag ${NUMBER}`, { exact: true }));
}

function articleIn(page: Page): Locator {
  return answerOn(page).getByRole('link', { name: ARTICLE }).first();
}

/** Points at the article that the unfolded answer cites, until its card is there. */
export async function showCard(page: Page): Promise<void> {
  await articleIn(page).hover();
  await page.locator('kamerspoor-card').getByText('Wetboek van Strafvordering').first().waitFor();
}

/** Follows the link from the unfolded answer to that very answer on the answers' page, and sees it land there. */
export async function followToAnswerPage(page: Page): Promise<void> {
  await answerOn(page)
    .locator(`a[href="${addressOf(ANSWER)}${fragmentOf('antwoord', NUMBER)}"]`)
    .click();
  await page.waitForURL((url) => url.pathname === new URL(addressOf(ANSWER)).pathname);
  await page.locator(`kamerspoor-way-back[data-question="${NUMBER}"]`).getByRole('link').waitFor();
  await page.waitForFunction((title) => {
    const heading = [...document.querySelectorAll('h2.stuktitel')].find(
      ({ textContent }) => textContent?.trim() === title,
    );
    const top = heading?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < window.innerHeight;
  }, `Antwoord ${NUMBER}`);
}

/** Opens the list of what the document cites, at the top of the page. */
export async function openCitedPanel(page: Page): Promise<void> {
  const panel = page.locator('kamerspoor-cited');
  await panel.locator('summary').click();
  await panel.getByText('Wetboek van Strafvordering').waitFor();
  await scrollToTop(panel);
}

/** Agrees to what the banner says at first use; from then on it only shows the switch. */
export async function agreeToRemember(page: Page): Promise<void> {
  await page.locator('kamerspoor-banner').locator('.first-time button').first().click();
  await page.locator('kamerspoor-banner').getByRole('switch').waitFor();
}

/** A question that the seeds do not hold, after the site was asked for its answer and had none. */
export async function askTheSite(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.open(addressOf(UNANSWERED));
  await page.locator('kamerspoor-banner').getByRole('button', { name: 'Vraag de site' }).click();
  await page.locator('kamerspoor-banner .ks-badge[data-status="open"]').waitFor();
  return page;
}

/** The popup after a person typed `query`; with an empty query, after the field was emptied. */
export async function searchInPopup(page: Page, query: string): Promise<void> {
  await page.getByRole('combobox').fill(query);
  await page.getByRole('option').first().waitFor();
}

/** The answer in the reader, once its questions are there. */
export async function openReader(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.open(browser.address(`reader.html?id=${ANSWER}`));
  await page.getByRole('heading', { name: new RegExp(`^(Vraag|Question) ${NUMBER}$`) }).waitFor();
  return page;
}

/** The plots of all documents, once they are drawn. */
export async function openOverview(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.open(browser.address('corpus.html#overzicht'));
  await page.locator('.plot-bars').last().waitFor();
  return page;
}

/** The form for collecting, once the search service of the demonstration told how many documents have a word. */
export async function countDocuments(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.open(browser.address('corpus.html#verzamelen'));
  await page.getByLabel(/^(Woorden|Words)$/).fill('telegram');
  await page.getByRole('button', { name: /^(Hoeveel zijn er|How many are there)\?$/ }).click();
  await page.getByRole('button', { name: /^(Verzamel|Collect) / }).waitFor();
  return page;
}

/** A collecting of all that was counted, once it is done. */
export async function collect(browser: ExtensionBrowser): Promise<Page> {
  const page = await countDocuments(browser);
  await page.getByRole('button', { name: /^(Verzamel|Collect) / }).click();
  await page
    .getByRole('article')
    .locator('.collect-state')
    .getByText(/^(Klaar|Done)/)
    .waitFor();
  return page;
}

/** Brings what it points at to the top of the window. */
export async function scrollToTop(locator: Locator): Promise<void> {
  await locator.evaluate((element) => {
    window.scrollBy({ top: element.getBoundingClientRect().top - 24, behavior: 'instant' });
  });
}
