import { parseFragment } from '../../lib/identifiers/address';
import type { PagePart } from '../../lib/readers/page/page-parts';
import { landOn, tidyLanding } from './land-on';
import { rootOf } from './mount';
import { onFragmentLinks } from './on-fragment-links';

/**
 * Where a fragment of ours leads on this page: a part of the text, or an answer of ours below a question. Where the page
 * does not show a question, its answer is the place to be.
 */
function findPlace(hash: string, parts: PagePart[], answers: Map<string, HTMLElement>): HTMLElement | undefined {
  const wanted = parseFragment(hash);
  if (!wanted) return undefined;
  const { number } = wanted;
  const ownPart = (kind: PagePart['part']) =>
    parts.find(({ part, numbers }) => part === kind && numbers.includes(number));
  const own = ownPart(wanted.part) ?? ownPart('antwoord');
  return own ? (own.element as HTMLElement) : answers.get(number);
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
 * Follows fragments like `#kamerspoor-antwoord-12` whenever the page's fragment changes or a link to it is pressed again,
 * and at once when the page was just opened (`now`): scrolls there, opens what is folded, moves the focus. Returns how to
 * stop.
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
    return place !== undefined;
  };
  if (now) follow();
  window.addEventListener('hashchange', follow);
  const stopHearing = onFragmentLinks(window.document, (hash) => hash === window.location.hash && follow());
  return () => {
    stopHearing();
    window.removeEventListener('hashchange', follow);
    tidyLanding();
  };
}
