import { autoUpdate, computePosition, flip, hide, offset, shift } from '@floating-ui/dom';
import { type Mounted, mount } from '../page/mount';
import { Card, hasChoice } from './card';
import type { CitationLinks } from './citation-links';

const OPEN_AFTER = 150;
const CLOSE_AFTER = 250;

interface OpenCard {
  link: HTMLElement;
  card: Mounted;
  stop(): void;
}

function hasFocus({ link, card }: OpenCard): boolean {
  return link.matches(':focus') || card.host.shadowRoot?.activeElement != null;
}

/** Puts a card beside its link and keeps it there; hidden while its link is out of sight. */
function keepBeside(link: HTMLElement, card: HTMLElement): () => void {
  const place = async () => {
    const { x, y, middlewareData } = await computePosition(link, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(6), flip(), shift({ padding: 8 }), hide()],
    });
    const visibility = middlewareData.hide?.referenceHidden ? 'hidden' : '';
    Object.assign(card.style, { left: `${x}px`, top: `${y}px`, visibility });
  };
  return autoUpdate(link, card, place);
}

/** Cards beside citation links, in the trees that are watched. */
export interface Cards {
  /** A move inside a shadow root is not seen outside it, so each root with links is watched by itself. */
  watch(root: Document | ShadowRoot): void;
  stop(): void;
}

/**
 * Shows a card on hover and on focus; it is closed by Esc, by leaving, and by another card. A card stays while the
 * pointer or the focus is in it or on its link (WCAG 1.4.13). It stands right behind its link, so that Tab leads into it.
 */
export function createCards(document: Document, links: CitationLinks): Cards {
  let open: OpenCard | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet = false;
  let pointer = { x: -1, y: -1 };

  const close = () => {
    clearTimeout(timer);
    open?.stop();
    open?.card.remove();
    open = undefined;
  };
  const show = (link: HTMLElement) => {
    clearTimeout(timer);
    const placed = links.find(link);
    if (!placed || open?.link === link || !link.isConnected) return;
    close();
    const card = mount(document, 'kamerspoor-card', (host) => {
      host.setAttribute('role', hasChoice(placed) ? 'group' : 'tooltip');
      link.after(host);
    });
    card.show(<Card placed={placed} links={links} />);
    if ('showPopover' in card.host) {
      card.host.popover = 'manual';
      card.host.showPopover();
    }
    open = { link, card, stop: keepBeside(link, card.host) };
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
  const isInCard = (event: Event) => open !== undefined && event.composedPath().includes(open.card.host);

  const onOver = (event: Event) => {
    const { clientX: x, clientY: y } = event as PointerEvent;
    // The page moved under a pointer at rest: nobody points at anything.
    if (x === pointer.x && y === pointer.y) return;
    pointer = { x, y };
    const link = linkOf(event);
    if (isInCard(event)) clearTimeout(timer);
    else if (open && hasFocus(open) && link !== open.link) clearTimeout(timer);
    else if (link) later(() => show(link), open ? 0 : OPEN_AFTER);
    else later(close, CLOSE_AFTER);
  };
  const onFocus = (event: Event) => {
    if (quiet) return;
    const link = linkOf(event);
    if (link) show(link);
    else if (!isInCard(event)) close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    const { link, card } = open;
    const wasInCard = card.host.shadowRoot?.activeElement != null;
    close();
    if (!wasInCard) return;
    quiet = true;
    link.focus();
    quiet = false;
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
