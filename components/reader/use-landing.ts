import { useEffect } from 'preact/hooks';
import { fragmentOf, parseFragment } from '../../lib/identifiers/address';
import { flash } from '../flash';
import { landOn } from '../page/land-on';

/** The place that a fragment names; for an answer that is not there its question. */
function placeOf(hash: string): HTMLElement | null {
  if (hash.length < 2) return null;
  const named = parseFragment(hash);
  const question = named ? fragmentOf('vraag', named.number) : '';
  const place = document.getElementById(hash.slice(1)) ?? document.getElementById(question.slice(1));
  return place?.matches('.place') ? place.parentElement : place;
}

/** Moves the focus to a place and lights it up: of a question its text, not the room beside the answer. */
function landAt(place: HTMLElement): void {
  const text = place.querySelector<HTMLElement>(':scope > .question-text');
  if (!text) {
    landOn(place);
    return;
  }
  place.focus({ preventScroll: true });
  flash(text);
}

/** Goes to the place that the address names, once it is there and whenever the address changes, and shows where that is. */
export function useLanding(): void {
  useEffect(() => {
    const land = () => {
      const place = placeOf(location.hash);
      if (!place) return;
      place.scrollIntoView({ behavior: 'instant' });
      landAt(place);
    };
    land();
    addEventListener('hashchange', land);
    return () => removeEventListener('hashchange', land);
  }, []);
}
