import { i18n } from '#i18n';
import { openLinks } from '../open-links';
import { mount } from '../page/mount';
import { Card } from './card';
import type { CardCorpus } from './card-corpus';
import type { CitationLinks, PlacedCitation } from './citation-links';
import { citationWords } from './citation-words';
import { keepBeside } from './keep-beside';
import type { FindPlaces } from './places';
import { textSizeOf } from './text-size-of';

/** What cards can tell beside the reference itself; each only where it is known. */
export interface CardSources {
  corpus?: CardCorpus | undefined;
  findPlaces?: FindPlaces | undefined;
  /** Opens what a card links to, where the browser would open it in the wrong place. */
  openHere?: ((address: string) => void) | undefined;
}

/** A card on the page. */
export interface OpenCard {
  link: HTMLElement;
  /** What it is the card of. */
  placed: PlacedCitation;
  host: HTMLElement;
  /** Whether its link or anything in it has the focus. */
  hasFocus(): boolean;
  /** Whether the focus is in the card itself. */
  isEntered(): boolean;
  /** Moves the focus to the first thing in the card that takes it. */
  enter(): void;
  /** Whether Tab goes through the card (`true`) or past it. */
  joinTabOrder(joins: boolean): void;
  close(): void;
}

/**
 * Opens the card of a link, right behind it, so that who reads on reads the card. Tab goes past it until somebody enters
 * it: a host with a negative `tabindex` takes all that is in its shadow out of the Tab order (HTML, "sequential focus
 * navigation"), and leaves it to the pointer and to a screen reader's own cursor.
 */
export function openCard(
  link: HTMLElement,
  placed: PlacedCitation,
  links: CitationLinks,
  { corpus, findPlaces, openHere }: CardSources,
): OpenCard {
  const card = mount(link.ownerDocument, 'kamerspoor-card', (host) => {
    host.setAttribute('role', 'group');
    host.setAttribute(
      'aria-label',
      i18n.t('card.label', [citationWords(placed.citation.target, undefined, placed.text).title]),
    );
    host.tabIndex = -1;
    host.style.fontSize = textSizeOf(link.ownerDocument);
    link.after(host);
  });
  const { host, root } = card;
  if (openHere) openLinks(root, openHere);
  const places = findPlaces?.(placed);
  const hasKeyHint = link.matches(':focus-visible');
  card.show(<Card placed={placed} links={links} corpus={corpus} places={places} hasKeyHint={hasKeyHint} />);
  if ('showPopover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  const stop = keepBeside(link, host);
  // Before the focus comes: Chromium takes it away again when the host of what has it loses its tabindex.
  const joinTabOrder = (joins: boolean) => {
    if (joins) host.removeAttribute('tabindex');
    else host.tabIndex = -1;
  };
  return {
    link,
    placed,
    host,
    hasFocus: () => link.matches(':focus') || host.matches(':focus, :focus-within'),
    isEntered: () => host.matches(':focus, :focus-within'),
    enter() {
      joinTabOrder(true);
      root.querySelector<HTMLElement>('a[href], button, summary')?.focus();
    },
    joinTabOrder,
    close() {
      stop();
      card.remove();
    },
  };
}
