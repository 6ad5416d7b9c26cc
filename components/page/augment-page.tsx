import { linkSpans } from '../../lib/annotate/link-spans';
import { type PageText, pageText } from '../../lib/annotate/page-text';
import { findCitations } from '../../lib/citations/find-citations';
import type { Citation } from '../../lib/model/citation';
import type { Preferences } from '../../lib/model/preferences';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak, ZaakStatus } from '../../lib/model/zaak';
import { type PagePart, pageParts } from '../../lib/readers/page/page-parts';
import { answerTo } from '../../lib/zaken/answer-to';
import { zaakOf } from '../../lib/zaken/zaak-of';
import { AnswerFold } from './answer-fold';
import { Banner, FailedBanner } from './banner';
import { createCards } from './cards';
import { type CitationLinks, createCitationLinks } from './citation-links';
import { followFragments } from './landing';
import { type Mounted, mount } from './mount';
import { WayBack } from './way-back';

/** What the corpus says of the page's document; undefined when it could not be asked. */
export interface Known {
  stored: boolean;
  zaken: Zaak[];
}

export interface Page {
  window: Window;
  document: Document;
  /** The element that holds the text. */
  body: Element;
  publicatie: Publicatie;
  known: Known | undefined;
  preferences: Preferences;
  /** `YYYY-MM-DD` */
  today: string;
  /** Stores the page's document; resolves to whether that worked. */
  keep(): Promise<boolean>;
  turnOff(): void;
}

/** The page's zaak with the page's own document as it stands on the page. */
function zaakOfPage({ publicatie, known, today }: Page): Zaak {
  const others = (known?.zaken[0]?.publicaties ?? []).filter((other) => other.id !== publicatie.id);
  return zaakOf(publicatie.vraagnummers[0] ?? '', [publicatie, ...others], today);
}

/**
 * The status, where the documents at hand can tell it: not for a question that stands alone, and not while the page
 * names an answer or a notice that is not at hand.
 */
function certainStatus(zaak: Zaak, self: Publicatie, stored: boolean): ZaakStatus | undefined {
  const others = zaak.publicaties.filter((publicatie) => publicatie.id !== self.id);
  if (zaak.status?.name === 'beantwoord') return zaak.status;
  const missing = self.aanhangsels.some((id) => !others.some((other) => other.id === id));
  if (missing || (others.length === 0 && !stored)) return undefined;
  return zaak.status;
}

function showBanner(page: Page, zaak: Zaak): Mounted {
  const banner = mount(page.document, 'kamerspoor-banner', (host) => page.body.prepend(host));
  if (!page.known) {
    banner.show(<FailedBanner />);
    return banner;
  }
  const others = zaak.publicaties.filter((publicatie) => publicatie.id !== page.publicatie.id);
  const show = (stored: boolean) => {
    const keep = async () => {
      const done = await page.keep();
      if (done) show(true);
      return done;
    };
    banner.show(
      <Banner
        self={page.publicatie}
        others={others}
        status={certainStatus(zaak, page.publicatie, stored)}
        stored={stored}
        keep={keep}
        turnOff={page.turnOff}
      />,
    );
  };
  show(page.known.stored);
  return banner;
}

/** Below every question of a question's page its answer; answers by the number of their question. */
function showAnswers(page: Page, zaak: Zaak, parts: PagePart[], links: CitationLinks): Map<string, Mounted> {
  const shown = new Map<string, Mounted>();
  for (const { part, numbers, element } of parts) {
    const number = numbers[0];
    const found = part === 'vraag' && number ? answerTo(number, zaak) : undefined;
    if (!number || !found || shown.has(number)) continue;
    const mounted = mount(page.document, 'kamerspoor-answer', (host) => {
      host.dataset.question = number;
      element.append(host);
    });
    mounted.show(<AnswerFold number={number} found={found} links={links} withCitations={page.preferences.citations} />);
    shown.set(number, mounted);
  }
  return shown;
}

/** Below every question that an answer's page repeats, the way to it. */
function showWaysBack(page: Page, kamervraag: string, parts: PagePart[]): Mounted[] {
  return parts.flatMap(({ part, numbers, element }) => {
    const number = numbers[0];
    if (part !== 'vraag' || !number) return [];
    const mounted = mount(page.document, 'kamerspoor-way-back', (host) => {
      host.dataset.question = number;
      element.append(host);
    });
    mounted.show(<WayBack number={number} kamervraag={kamervraag} />);
    return [mounted];
  });
}

/** In a question, "uw antwoord op vraag 6" means an answer to earlier questions: never one of this document. */
function isOwnAnswerInQuestion(citation: Citation, text: PageText): boolean {
  if (citation.target.system !== 'internal') return false;
  const piece = text.pieces.find(({ start, end }) => citation.start >= start && citation.start < end);
  return piece?.node.parentElement?.closest('.vraag') !== null;
}

function linkPageText(page: Page, links: CitationLinks) {
  const notes = [...page.document.querySelectorAll('#noten')].filter((element) => !page.body.contains(element));
  const text = pageText(page.body, ...notes);
  const { ingezonden, ontvangen } = page.publicatie.dates;
  const date = page.publicatie.kind === 'kamervraag' ? ingezonden : (ontvangen ?? ingezonden);
  const spans = findCitations(text.text, { self: page.publicatie.id }).flatMap((citation) => {
    if (citation.target.id === page.publicatie.id || isOwnAnswerInQuestion(citation, text)) return [];
    const words = text.text.slice(citation.start, citation.end);
    const attributes = links.attributesFor(citation.target, date, words);
    return attributes ? [{ start: citation.start, end: citation.end, citation, attributes }] : [];
  });
  return linkSpans(text, spans, ({ citation, attributes }) => {
    const link = page.document.createElement('a');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    links.remember(link, citation, date);
    return link;
  });
}

/** Whether this page holds the answer to a question: of itself, or because we show it there. */
function reachable(parts: PagePart[], shown: Zaak | undefined): (number: string) => boolean {
  const own = new Set(parts.filter(({ part }) => part === 'antwoord').flatMap(({ numbers }) => numbers));
  const asked = new Set(parts.filter(({ part }) => part === 'vraag').flatMap(({ numbers }) => numbers));
  return (number) =>
    own.has(number) || (shown !== undefined && asked.has(number) && answerTo(number, shown) !== undefined);
}

/**
 * Puts everything of ours into a recognised page: the banner, answers or ways back, and links for citations. Returns
 * how to take it all out again; the page then has the nodes that it had.
 */
export function augmentPage(page: Page): () => void {
  const { publicatie, preferences } = page;
  const parts = pageParts(page.body);
  const zaak = zaakOfPage(page);
  const isQuestionPage = publicatie.kind === 'kamervraag';
  const withAnswers = isQuestionPage && preferences.answers;
  const links = createCitationLinks(reachable(parts, withAnswers ? zaak : undefined));

  const undo: (() => void)[] = [];
  if (preferences.citations) {
    const linked = linkPageText(page, links);
    undo.push(() => linked.remove());
  }
  const answers = new Map<string, HTMLElement>();
  if (withAnswers) {
    for (const [number, mounted] of showAnswers(page, zaak, parts, links)) {
      answers.set(number, mounted.host);
      undo.push(() => mounted.remove());
    }
  }
  const kamervraag = zaak.publicaties.find((other) => other.kind === 'kamervraag');
  if (!isQuestionPage && kamervraag) {
    for (const mounted of showWaysBack(page, kamervraag.id, parts)) undo.push(() => mounted.remove());
  }
  const banner = showBanner(page, zaak);
  const cards = createCards(page.document, links);
  for (const root of [page.document, ...[...answers.values()].map((host) => host.shadowRoot)]) {
    if (root) cards.watch(root);
  }
  undo.push(() => banner.remove(), cards.stop, followFragments(page.window, parts, answers));
  return () => {
    for (const step of undo.splice(0).reverse()) step();
  };
}
