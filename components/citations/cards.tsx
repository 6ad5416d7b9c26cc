import { askOnce } from './card-corpus';
import type { CitationLinks } from './citation-links';
import { type CardSources, type OpenCard, openCard } from './open-card';

const OPEN_AFTER = 150;
const CLOSE_AFTER = 250;

/** Cards beside citation links, in the trees that are watched. */
export interface Cards {
  /** A move inside a shadow root is not seen outside it, so each root with links is watched by itself. */
  watch(root: Document | ShadowRoot): void;
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
 */
export function createCards(document: Document, links: CitationLinks, sources: CardSources = {}): Cards {
  const known = { ...sources, corpus: sources.corpus && askOnce(sources.corpus) };
  let open: OpenCard | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet = false;
  let pointer = { x: -1, y: -1 };
  /** The link whose card was open when a finger came down: a tap gives it the focus, and so the card, before the click. */
  let openAtTouch: HTMLElement | undefined;

  const close = () => {
    clearTimeout(timer);
    open?.close();
    open = undefined;
  };
  const show = (link: HTMLElement) => {
    clearTimeout(timer);
    const placed = links.find(link);
    if (!placed || open?.link === link || !link.isConnected) return;
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
  const isInCard = (event: Event) => open !== undefined && event.composedPath().includes(open.host);

  const onOver = (event: Event) => {
    const { clientX: x, clientY: y, pointerType } = event as PointerEvent;
    // The page moved under a pointer at rest: nobody points at anything. A finger does not hover either.
    if (pointerType === 'touch' || (x === pointer.x && y === pointer.y)) return;
    pointer = { x, y };
    const link = linkOf(event);
    if (isInCard(event)) clearTimeout(timer);
    else if (open?.hasFocus() && link !== open.link) clearTimeout(timer);
    else if (link) later(() => show(link), open ? 0 : OPEN_AFTER);
    else later(close, CLOSE_AFTER);
  };
  const onFocus = (event: Event) => {
    if (quiet) return;
    if (isInCard(event)) return;
    const link = linkOf(event);
    if (!link) close();
    else if (open?.link === link) open.joinTabOrder(false);
    else show(link);
  };
  const onDown = (event: PointerEvent) => {
    openAtTouch = event.pointerType === 'touch' ? open?.link : undefined;
    if (isInCard(event)) open?.joinTabOrder(true);
  };
  const onClick = (event: Event) => {
    // Enter on a link is a click as well, by no pointer.
    if ((event as PointerEvent).pointerType !== 'touch' || isInCard(event)) return;
    const link = linkOf(event);
    if (!link) close();
    else if (link !== openAtTouch) {
      event.preventDefault();
      show(link);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open) return;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Escape') {
      const { link } = open;
      const wasEntered = open.isEntered();
      close();
      quiet = true;
      if (wasEntered) link.focus();
      quiet = false;
    } else if (event.key === 'ArrowDown' && isPlain && open.link.matches(':focus-visible')) {
      event.preventDefault();
      open.enter();
    } else return;
    event.stopPropagation();
  };

  const watched: (Document | ShadowRoot)[] = [];
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', onDown, true);
  document.addEventListener('click', onClick, true);
  return {
    watch(root) {
      root.addEventListener('pointerover', onOver);
      root.addEventListener('focusin', onFocus);
      watched.push(root);
    },
    stop() {
      for (const root of watched.splice(0)) {
        root.removeEventListener('pointerover', onOver);
        root.removeEventListener('focusin', onFocus);
      }
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('click', onClick, true);
      close();
    },
  };
}
