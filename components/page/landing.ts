import { parseFragment } from '../../lib/identifiers/address';
import type { PagePart } from '../../lib/readers/page/page-parts';

/** Where a fragment of ours leads on this page: a part of the text, or an answer of ours below a question. */
function findPlace(hash: string, parts: PagePart[], answers: Map<string, HTMLElement>): HTMLElement | undefined {
  const wanted = parseFragment(hash);
  if (!wanted) return undefined;
  const own = parts.find(({ part, numbers }) => part === wanted.part && numbers.includes(wanted.number));
  return (own?.element as HTMLElement | undefined) ?? answers.get(wanted.number);
}

/** Lets an element take the focus and show where we landed, and leaves nothing behind once the focus moves on. */
function land(place: HTMLElement): void {
  const before = place.getAttribute('style');
  const hadTabIndex = place.hasAttribute('tabindex');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.tabIndex = -1;
  if (!calm) place.style.outline = 'none';
  const tidy = () => {
    if (!hadTabIndex) place.removeAttribute('tabindex');
    if (before === null) place.removeAttribute('style');
    else place.setAttribute('style', before);
  };
  place.addEventListener('blur', tidy, { once: true });
  place.focus({ preventScroll: true });
  if (!calm)
    place.animate([{ boxShadow: '0 0 0 6px rgb(42 127 196 / 45%)' }, { boxShadow: '0 0 0 6px transparent' }], 2000);
}

const SPACE_ABOVE = 16;

function moveTo(place: HTMLElement): void {
  const details = place.shadowRoot?.querySelector('details');
  if (details) details.open = true;
  // A folded answer is shown together with the question above it.
  const top = details ? (place.parentElement ?? place) : place;
  const view = place.ownerDocument.defaultView;
  view?.scrollBy({ top: top.getBoundingClientRect().top - SPACE_ABOVE, behavior: 'instant' });
  if (details) details.querySelector('summary')?.focus({ preventScroll: true });
  else land(place);
}

/**
 * Follows fragments like `#kamerspoor-antwoord-12`, now and whenever the page's fragment changes: scrolls there, opens
 * what is folded, moves the focus. Returns how to stop.
 */
export function followFragments(window: Window, parts: PagePart[], answers: Map<string, HTMLElement>): () => void {
  const follow = () => {
    const place = findPlace(window.location.hash, parts, answers);
    if (place) moveTo(place);
  };
  follow();
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}
