import { askOnce } from './card-corpus';
import type { CitationLinks, PlacedCitation } from './citation-links';
import { type CardSources, type OpenCard, openCard } from './open-card';

const OPEN_AFTER = 150;
const CLOSE_AFTER = 250;

/** Cards beside citation links, in the trees that are watched. */
export interface Cards {
  /** What happens inside a shadow root is not seen outside it, so each root with links is watched by itself. */
  watch(root: Document | ShadowRoot): void;
  /** Whether there is one. */
  isOpen(): boolean;
  /** Does something that gives a link the focus, and opens no card for it. */
  quietly(act: () => void): void;
  stop(): void;
}

/**
 * Shows a card on hover, on focus and on touch, one at a time; it stays while the pointer or the focus is in it or on its
 * link, and is closed by Esc, by leaving, and by another card (WCAG 1.4.13).
 *
 * Keyboard: Tab goes from link to link, past the cards, or forty references would be two hundred stops. ArrowDown on a
 * link whose card is open enters the card, Tab then goes through it and on behind it, and Esc leads back to the link.
 * After Esc the arrows scroll again. A screen reader's own cursor finds the card right behind its link.
 *
 * Touch: the first tap on a link opens its card, the second follows the link; a tap elsewhere closes it.
 *
 * A reference in several pieces has one card: from piece to piece it stays where it is.
 */
export function createCards(document: Document, links: CitationLinks, sources: CardSources = {}): Cards {
  const known = { ...sources, corpus: sources.corpus && askOnce(sources.corpus) };
  let open: OpenCard | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet = false;
  let pointer = { x: -1, y: -1 };
  /** What the open card was of when a finger came down: a tap gives a link the focus, and so its card, before the click. */
  let openAtTouch: PlacedCitation | undefined;

  const quietly = (act: () => void) => {
    quiet = true;
    act();
    quiet = false;
  };
  const close = () => {
    clearTimeout(timer);
    open?.close();
    open = undefined;
  };
  const show = (link: HTMLElement) => {
    clearTimeout(timer);
    const placed = links.find(link);
    if (!placed || open?.placed === placed || !link.isConnected) return;
    close();
    open = openCard(link, placed, links, known);
  };
  const later = (act: () => void, after: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, after);
  };

  /** Events come out of shadow roots retargeted; the path still tells where they began. */
  const linkOf = (event: Event) =>
    event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && links.find(node) !== undefined);
  const isOpenFor = (link: HTMLElement | undefined) => link !== undefined && links.find(link) === open?.placed;
  const isInCard = (event: Event) => open !== undefined && event.composedPath().includes(open.host);

  const onOver = (event: Event) => {
    const { clientX: x, clientY: y, pointerType, buttons } = event as PointerEvent;
    // A finger does not hover, and who holds a button down is selecting text: no card comes or goes in it.
    if (pointerType === 'touch' || buttons !== 0) return;
    // The page moved under a pointer at rest: nobody points at anything.
    if (x === pointer.x && y === pointer.y) return;
    pointer = { x, y };
    const link = linkOf(event);
    if (isInCard(event)) clearTimeout(timer);
    else if (open?.hasFocus() && !isOpenFor(link)) clearTimeout(timer);
    else if (link) later(() => show(link), open ? 0 : OPEN_AFTER);
    else later(close, CLOSE_AFTER);
  };
  const onFocus = (event: Event) => {
    if (quiet) return;
    if (isInCard(event)) return;
    const link = linkOf(event);
    if (!link) close();
    else if (isOpenFor(link)) open?.joinTabOrder(false);
    else show(link);
  };
  const onDown = (event: PointerEvent) => {
    openAtTouch = event.pointerType === 'touch' ? open?.placed : undefined;
    if (isInCard(event)) open?.joinTabOrder(true);
  };
  const onClick = (event: Event) => {
    // Enter on a link is a click as well, by no pointer.
    if ((event as PointerEvent).pointerType !== 'touch' || isInCard(event)) return;
    const link = linkOf(event);
    if (!link) close();
    else if (links.find(link) !== openAtTouch) {
      show(link);
      // Only a card that is open takes the tap; without one the link is followed at once.
      if (isOpenFor(link)) event.preventDefault();
    }
  };
  /** A card stands in the middle of the text, and what is copied is the text alone. */
  const onCopy = (event: Event) => {
    if (!isInCard(event)) close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open) return;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Escape') {
      const { link } = open;
      const wasEntered = open.isEntered();
      close();
      if (wasEntered) quietly(() => link.focus());
    } else if (event.key === 'ArrowDown' && isPlain && open.link.matches(':focus-visible')) {
      event.preventDefault();
      open.enter();
    } else return;
    event.stopPropagation();
  };

  const watched: (Document | ShadowRoot)[] = [];
  /** Outside a root that is watched by itself: there it is not known what was pressed. */
  const outside = (act: (event: PointerEvent) => void) => (event: Event) => {
    const path = event.composedPath();
    const isInside = watched.some((root) => root instanceof ShadowRoot && path.includes(root.host));
    if (!isInside || event.currentTarget !== document) act(event as PointerEvent);
  };
  /** By the name of the event: what happens then, and whether before the page hears of it. */
  const listeners = [
    ['pointerover', outside(onOver), false],
    ['focusin', outside(onFocus), false],
    ['pointerdown', outside(onDown), true],
    ['click', outside(onClick), true],
    ['copy', outside(onCopy), true],
  ] as const;
  document.addEventListener('keydown', onKey, true);
  return {
    watch(root) {
      for (const [type, act, capture] of listeners) root.addEventListener(type, act, capture);
      watched.push(root);
    },
    isOpen: () => open !== undefined,
    quietly,
    stop() {
      for (const root of watched.splice(0)) {
        for (const [type, act, capture] of listeners) root.removeEventListener(type, act, capture);
      }
      document.removeEventListener('keydown', onKey, true);
      close();
    },
  };
}
