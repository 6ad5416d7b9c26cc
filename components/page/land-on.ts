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
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.tabIndex = -1;
  if (!calm) place.style.outline = 'none';
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
  if (calm) return;
  place.animate([{ boxShadow: '0 0 0 6px rgb(42 127 196 / 45%)' }, { boxShadow: '0 0 0 6px transparent' }], 2000);
}
