import type { FoundPlace } from './find-places';

/** The names that reader.css gives a look. */
const FOUND = 'kamerspoor-found';
const CURRENT = 'kamerspoor-current';

/**
 * Marks places, and the one that a person is at. It is done with the CSS Custom Highlight API: no element comes into the
 * text, so links, citations and what is copied stay as they are.
 */
export function paintPlaces(places: readonly FoundPlace[], current: FoundPlace | undefined): void {
  CSS.highlights.set(FOUND, new Highlight(...places.map(({ range }) => range)));
  const one = new Highlight(...(current ? [current.range] : []));
  one.priority = 1;
  CSS.highlights.set(CURRENT, one);
}

/** Takes the marks away. */
export function unpaintPlaces(): void {
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(CURRENT);
}

/** Brings a place into view, with what leads up to it. */
export function showPlace({ range }: FoundPlace): void {
  const { top, bottom } = range.getBoundingClientRect();
  const room = document.documentElement.clientHeight;
  window.scrollBy({ top: (top + bottom) / 2 - room / 3, behavior: 'instant' });
}
