import type { Zaak } from '../../lib/model/zaak';
import { type PagePart, pageParts } from '../../lib/readers/page/page-parts';
import { answersTo } from '../../lib/zaken/answer-to';
import { createCards } from '../citations/cards';
import { createCitationLinks } from '../citations/citation-links';
import { followFragments } from './landing';
import { linkPageText } from './link-page-text';
import type { Page } from './page';
import { zakenOfPage } from './page-zaken';
import { showAnswers } from './show-answers';
import { showBanner } from './show-banner';
import { showReferred } from './show-referred';
import { showWaysBack } from './show-ways-back';

function numbersOf(parts: PagePart[], wanted: PagePart['part']): Set<string> {
  return new Set(parts.filter(({ part }) => part === wanted).flatMap(({ numbers }) => numbers));
}

/** Whether this page holds the answer to a question: of itself, or because we show it there. */
function reachable(parts: PagePart[], shown: Zaak | undefined): (number: string) => boolean {
  const [answered, asked] = [numbersOf(parts, 'antwoord'), numbersOf(parts, 'vraag')];
  return (number) => {
    const isShown = shown !== undefined && asked.has(number) && answersTo(number, shown).length > 0;
    return answered.has(number) || isShown;
  };
}

/** Adds everything, and notes for each piece how to take it out again. */
function addTo(page: Page, undo: (() => void)[]): void {
  const { publicatie, preferences } = page;
  const parts = page.isPdfOnly ? [] : pageParts(page.body, publicatie.kind === 'kamervraag' ? 'kv' : 'ah');
  const zaken = zakenOfPage(page);
  const isQuestionPage = publicatie.kind === 'kamervraag';
  const answering = isQuestionPage && preferences.answers ? zaken[0] : undefined;
  const links = createCitationLinks(reachable(parts, answering));

  if (preferences.citations && !page.isPdfOnly) {
    const linked = linkPageText(page, links, parts);
    undo.push(() => linked.remove());
  }
  const answers = new Map<string, HTMLElement>();
  const added: HTMLElement[] = [];
  const note = (mounted: { host: HTMLElement; remove(): void }) => {
    added.push(mounted.host);
    undo.push(() => mounted.remove());
  };
  for (const { number, mounted } of answering ? showAnswers(page, answering, parts, links) : []) {
    if (!answers.has(number)) answers.set(number, mounted.host);
    note(mounted);
  }
  if (!isQuestionPage) {
    for (const mounted of showWaysBack(page, zaken, parts)) note(mounted);
    for (const mounted of preferences.answers ? showReferred(page, parts, links) : []) note(mounted);
  }
  const banner = showBanner(page, zaken);
  undo.push(() => banner.remove());

  const cards = createCards(page.document, links);
  undo.push(cards.stop);
  cards.watch(page.document);
  for (const { shadowRoot } of added) if (shadowRoot) cards.watch(shadowRoot);
  undo.push(followFragments(page.window, parts, answers, page.justOpened));
}

/**
 * Puts everything of ours into a recognised page: links for citations, answers or ways back, and the banner. Returns
 * how to take it all out again; the page then has the nodes that it had. When anything fails the page is left as it was
 * and the error goes on.
 */
export function augmentPage(page: Page): () => void {
  const undo: (() => void)[] = [];
  const takeOut = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  try {
    addTo(page, undo);
  } catch (error) {
    takeOut();
    throw error;
  }
  return takeOut;
}
