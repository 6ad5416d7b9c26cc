import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { Card } from './card';
import type { CitationLinks } from './citation-links';
import { type Mounted, mount } from './mount';

const OPEN_AFTER = 150;
const CLOSE_AFTER = 250;

/** Cards beside citation links, in the trees that are watched. */
export interface Cards {
  /** A move inside a shadow root is not seen outside it, so each root with links is watched by itself. */
  watch(root: Document | ShadowRoot): void;
  stop(): void;
}

/**
 * Shows a card on hover and on focus; it is closed by Esc, by leaving, and by another card. A card stays while the
 * pointer or the focus is in it (WCAG 1.4.13). It stands right behind its link, so that Tab leads into it.
 */
export function createCards(document: Document, links: CitationLinks): Cards {
  let open: { link: Element; card: Mounted; stop: () => void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    open?.stop();
    open?.card.remove();
    open = undefined;
  };
  const show = (link: Element) => {
    const linked = links.find(link);
    if (!linked || open?.link === link) return;
    close();
    const card = mount(document, 'kamerspoor-card', (host) => link.after(host));
    card.show(<Card linked={linked} links={links} />);
    if ('showPopover' in card.host) {
      card.host.popover = 'manual';
      card.host.showPopover();
    }
    const place = async () => {
      const { x, y } = await computePosition(link, card.host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [offset(6), flip(), shift({ padding: 8 })],
      });
      Object.assign(card.host.style, { left: `${x}px`, top: `${y}px` });
    };
    open = { link, card, stop: autoUpdate(link, card.host, place) };
  };
  const later = (act: () => void, after: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, after);
  };

  /** Events come out of shadow roots retargeted; the path still tells where they began. */
  const linkOf = (event: Event) =>
    event.composedPath().find((node): node is Element => node instanceof Element && links.find(node) !== undefined);
  const isInCard = (event: Event) => open !== undefined && event.composedPath().includes(open.card.host);

  const onOver = (event: Event) => {
    const link = linkOf(event);
    if (link) later(() => show(link), open ? 0 : OPEN_AFTER);
    else if (isInCard(event)) clearTimeout(timer);
    else if (open) later(close, CLOSE_AFTER);
    else clearTimeout(timer);
  };
  const onFocus = (event: Event) => {
    const link = linkOf(event);
    if (link) show(link);
    else if (!isInCard(event)) close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };

  const watched: (Document | ShadowRoot)[] = [];
  document.addEventListener('keydown', onKey, true);
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
      close();
    },
  };
}
