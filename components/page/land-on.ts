import { flash } from '../flash';

/** Undoes what the last landing left on its element; nothing when the focus moved on already. */
let tidyLast = () => {};

/** Takes back what the last landing left on the page. */
export function tidyLanding(): void {
  tidyLast();
}

/** Lets an element of the page take the focus and shows where we landed; leaves nothing behind once the focus moves on. */
export function landOn(place: HTMLElement): void {
  tidyLast();
  const before = place.getAttribute('style');
  const hadTabIndex = place.hasAttribute('tabindex');
  place.tabIndex = -1;
  // Who came by pointer would be given no outline by the browser.
  place.style.outline = flash(place) ? 'none' : '2px solid';
  const tidy = () => {
    place.removeEventListener('blur', tidy);
    tidyLast = () => {};
    if (!hadTabIndex) place.removeAttribute('tabindex');
    if (before === null) place.removeAttribute('style');
    else place.setAttribute('style', before);
  };
  tidyLast = tidy;
  place.addEventListener('blur', tidy);
  place.focus({ preventScroll: true });
}
