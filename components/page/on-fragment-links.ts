import { rootOf } from './mount';

/**
 * Hears of presses on links to fragments of ours, in the page and in our own pieces: the browser tells nothing of a press
 * when the address ends in that fragment already. `follow` is given the fragment and says whether it went there; then the
 * browser need not. Returns how to stop.
 */
export function onFragmentLinks(document: Document, follow: (hash: string) => boolean): () => void {
  const hear = (pressed: Event) => {
    const event = pressed as MouseEvent;
    const inside = rootOf(event.target as Element);
    if (inside) {
      // A closed root tells nothing of what was pressed in it, but the event is still on its way there.
      inside.addEventListener('click', hear, { capture: true, once: true });
      return;
    }
    // Who presses a key with it wants a tab or window of its own; a first tap has opened a card.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event.defaultPrevented || event.button !== 0) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const hash = link?.getAttribute('href');
    if (hash?.startsWith('#kamerspoor-') && follow(hash)) event.preventDefault();
  };
  document.addEventListener('click', hear, { capture: true });
  return () => document.removeEventListener('click', hear, { capture: true });
}
