import { parseFragment } from '../../lib/identifiers/address';
import type { PagePart } from '../../lib/readers/page/page-parts';
import { landOn, tidyLanding } from './land-on';
import { rootOf } from './mount';

/** Where a fragment of ours leads on this page: a part of the text, or an answer of ours below a question. */
function findPlace(hash: string, parts: PagePart[], answers: Map<string, HTMLElement>): HTMLElement | undefined {
  const wanted = parseFragment(hash);
  if (!wanted) return undefined;
  const own = parts.find(({ part, numbers }) => part === wanted.part && numbers.includes(wanted.number));
  if (own) return own.element as HTMLElement;
  return wanted.part === 'antwoord' ? answers.get(wanted.number) : undefined;
}

const SPACE_ABOVE = 16;

/** The question above an answer when both fit in the window; otherwise the answer itself. */
function withQuestion(place: HTMLElement, parts: PagePart[]): Element {
  const answer = parts.find(({ element, part }) => element === place && part === 'antwoord');
  const question = parts.find(({ part, numbers }) => part === 'vraag' && numbers.includes(answer?.numbers[0] ?? ''));
  if (!answer || !question) return place;
  const height = place.getBoundingClientRect().bottom - question.element.getBoundingClientRect().top;
  const room = place.ownerDocument.defaultView?.innerHeight ?? 0;
  return height > 0 && height < room - 2 * SPACE_ABOVE ? question.element : place;
}

function moveTo(place: HTMLElement, parts: PagePart[]): void {
  const details = rootOf(place)?.querySelector('details');
  if (details) details.open = true;
  const top = details ? (place.parentElement ?? place) : withQuestion(place, parts);
  const view = place.ownerDocument.defaultView;
  view?.scrollBy({ top: top.getBoundingClientRect().top - SPACE_ABOVE, behavior: 'instant' });
  if (details) details.querySelector('summary')?.focus({ preventScroll: true });
  else landOn(place);
}

/**
 * Follows fragments like `#kamerspoor-antwoord-12` whenever the page's fragment changes, and at once when the page was
 * just opened (`now`): scrolls there, opens what is folded, moves the focus. Returns how to stop.
 */
export function followFragments(
  window: Window,
  parts: PagePart[],
  answers: Map<string, HTMLElement>,
  now: boolean,
): () => void {
  const follow = () => {
    const place = findPlace(window.location.hash, parts, answers);
    if (place) moveTo(place, parts);
  };
  if (now) follow();
  window.addEventListener('hashchange', follow);
  return () => {
    window.removeEventListener('hashchange', follow);
    tidyLanding();
  };
}
