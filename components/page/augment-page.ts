import { CITATION_GROUPS } from '../../lib/model/citation-group';
import type { Preferences } from '../../lib/model/preferences';
import type { Zaak } from '../../lib/model/zaak';
import { type PagePart, pageParts } from '../../lib/readers/page/page-parts';
import { answersTo } from '../../lib/zaken/answer-to';
import { createCards } from '../citations/cards';
import { createCitationLinks } from '../citations/citation-links';
import { createFindPlaces } from '../citations/places';
import { focusCitation, focusedCitation } from './citation-focus';
import { inSteps } from './in-steps';
import { followFragments } from './landing';
import { linkPageText } from './link-page-text';
import type { Mounted } from './mount';
import { mountCited } from './mount-cited';
import type { AddedFocus, Page } from './page';
import { zakenOfPage } from './page-zaken';
import { showAnswers } from './show-answers';
import { showBanner } from './show-banner';
import { showReferred } from './show-referred';
import { showWaysBack } from './show-ways-back';
import { undoAll } from './undo-all';

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

/**
 * Of each piece that is in, how to take it out, and how to have it hear of choices that leave the page as it is. And where
 * the focus is in them.
 */
interface Pieces {
  undo: (() => void)[];
  hearing: ((preferences: Preferences) => void)[];
  focus(): AddedFocus | undefined;
}

/**
 * Adds everything, in steps between which the page can have a turn, and notes for each piece how to take it out again.
 * What takes room comes first, so that the text has its place before a person reads; links change nothing of that.
 */
function* addTo(page: Page, pieces: Pieces): Generator<'turn' | undefined> {
  const { publicatie, preferences } = page;
  const { undo, hearing } = pieces;
  const parts = page.isPdfOnly ? [] : pageParts(page.body, publicatie.kind === 'kamervraag' ? 'kv' : 'ah');
  const zaken = zakenOfPage(page);
  const isQuestionPage = publicatie.kind === 'kamervraag';
  const answering = isQuestionPage && preferences.answers ? zaken[0] : undefined;
  const links = createCitationLinks(
    reachable(parts, answering),
    preferences.citations ? preferences.hiddenGroups : CITATION_GROUPS,
  );
  const text = preferences.citations && !page.isPdfOnly ? linkPageText(page, links, parts) : undefined;
  const cards = createCards(page.document, links, {
    corpus: page.services,
    ...(text ? { findPlaces: createFindPlaces(text.linked) } : {}),
  });
  undo.push(cards.stop);
  cards.watch(page.document);
  const note = (mounted: Mounted) => {
    undo.push(() => mounted.remove());
    cards.watch(mounted.root);
  };
  const banner = showBanner(page, zaken);
  note(banner);
  hearing.push(banner.hear);
  pieces.focus = () => {
    if (page.document.activeElement === banner.host) return 'banner';
    const citation = text && focusedCitation(text.linked);
    return citation === undefined ? undefined : { citation, hasCard: cards.isOpen() };
  };
  const panel = text && mountCited(page.document, (host) => banner.host.after(host));
  if (panel) undo.push(panel.remove);
  yield undefined;

  const answers = new Map<string, HTMLElement>();
  for (const { number, mounted } of answering ? showAnswers(page, answering, parts, links) : []) {
    if (!answers.has(number)) answers.set(number, mounted.host);
    note(mounted);
    yield undefined;
  }
  if (!isQuestionPage) {
    for (const mounted of showWaysBack(page, zaken, parts)) {
      note(mounted);
      yield undefined;
    }
    for (const mounted of preferences.answers ? showReferred(page, parts, links) : []) {
      note(mounted);
      yield undefined;
    }
  }
  undo.push(followFragments(page.window, parts, answers, page.justOpened));
  yield undefined;

  if (!text) return;
  undo.push(text.remove);
  yield* text.steps;
  panel?.list(text.linked);
  if (typeof page.focus !== 'object') return;
  const { citation, hasCard } = page.focus;
  const giveBack = () => focusCitation(text.linked, citation);
  // Who closed its card with Esc does not see it again before going there anew.
  if (hasCard) giveBack();
  else cards.quietly(giveBack);
}

/**
 * How long we work before the page has a turn, in milliseconds: half a frame. A person who is reading already sees what
 * is put anew change at once rather than bit by bit; by then the code is warm, and all of it is well below a long task.
 */
const SLICE_MS = { justOpened: 8, reading: 30 };

/** What was put into a page. */
export interface Augmented {
  /** Resolves when everything is in or was taken out again; rejects when a part failed: then the page is as it was. */
  done: Promise<void>;
  /**
   * Takes out what is in, and leaves out what is not yet: the page has the nodes that it had. Tells where the focus was in it.
   */
  takeOut(): AddedFocus | undefined;
  /** Shows what the person chose elsewhere, as far as that puts nothing into the page or takes it out. */
  hear(preferences: Preferences): void;
}

/** Puts everything of ours into a recognised page: links for citations, answers or ways back, and the banner. */
export function augmentPage(page: Page): Augmented {
  const pieces: Pieces = { undo: [], hearing: [], focus: () => undefined };
  const slice = page.justOpened ? SLICE_MS.justOpened : SLICE_MS.reading;
  const steps = inSteps(page.window, addTo(page, pieces), slice);
  const takeOut = () => {
    steps.stop();
    const focus = pieces.focus();
    pieces.hearing = [];
    undoAll(pieces.undo);
    return focus;
  };
  const done = steps.done.catch((error: unknown) => {
    takeOut();
    throw error;
  });
  const hear = (preferences: Preferences) => {
    for (const tell of pieces.hearing) tell(preferences);
  };
  return { done, takeOut, hear };
}
