import type { Zaak } from '../../lib/model/zaak';
import { type PagePart, pageParts } from '../../lib/readers/page/page-parts';
import { answerTo } from '../../lib/zaken/answer-to';
import { zaakOf } from '../../lib/zaken/zaak-of';
import { createCards } from '../citations/cards';
import { createCitationLinks } from '../citations/citation-links';
import { followFragments } from './landing';
import { linkPageText } from './link-page-text';
import type { Page } from './page';
import { showAnswers } from './show-answers';
import { showBanner } from './show-banner';
import { showWaysBack } from './show-ways-back';

/** The page's zaak with the page's own document as it stands on the page. */
function zaakOfPage({ publicatie, known, today }: Page): Zaak {
  const others = (known?.zaken[0]?.publicaties ?? []).filter((other) => other.id !== publicatie.id);
  return zaakOf(publicatie.vraagnummers[0] ?? '', [publicatie, ...others], today);
}

function numbersOf(parts: PagePart[], wanted: PagePart['part']): Set<string> {
  return new Set(parts.filter(({ part }) => part === wanted).flatMap(({ numbers }) => numbers));
}

/** Whether this page holds the answer to a question: of itself, or because we show it there. */
function reachable(parts: PagePart[], shown: Zaak | undefined): (number: string) => boolean {
  const [answered, asked] = [numbersOf(parts, 'antwoord'), numbersOf(parts, 'vraag')];
  return (number) => {
    const isShown = shown !== undefined && asked.has(number) && answerTo(number, shown) !== undefined;
    return answered.has(number) || isShown;
  };
}

/** Adds everything, and notes for each piece how to take it out again. */
function addTo(page: Page, undo: (() => void)[]): void {
  const { publicatie, preferences } = page;
  const parts = pageParts(page.body);
  const zaak = zaakOfPage(page);
  const isQuestionPage = publicatie.kind === 'kamervraag';
  const withAnswers = isQuestionPage && preferences.answers;
  const links = createCitationLinks(reachable(parts, withAnswers ? zaak : undefined));

  if (preferences.citations) {
    const linked = linkPageText(page, links);
    undo.push(() => linked.remove());
  }
  const answers = new Map<string, HTMLElement>();
  if (withAnswers) {
    for (const { number, mounted } of showAnswers(page, zaak, parts, links)) {
      answers.set(number, mounted.host);
      undo.push(() => mounted.remove());
    }
  }
  const kamervraag = zaak.publicaties.find((other) => other.kind === 'kamervraag');
  if (!isQuestionPage && kamervraag) {
    for (const mounted of showWaysBack(page, kamervraag.id, parts)) undo.push(() => mounted.remove());
  }
  const banner = showBanner(page, zaak);
  undo.push(() => banner.remove());

  const cards = createCards(page.document, links);
  undo.push(cards.stop);
  cards.watch(page.document);
  for (const { shadowRoot } of answers.values()) if (shadowRoot) cards.watch(shadowRoot);
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
