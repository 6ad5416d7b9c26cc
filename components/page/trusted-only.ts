/** The events by which a person asks for something. */
const ASKING = ['click', 'auxclick', 'change', 'input', 'submit', 'keydown', 'keyup', 'pointerdown'];

function ignoreForged(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * Keeps a script of the page from pressing what is in `root`: events that no person caused go no further. A keyboard, a screen
 * reader and a switch cause real ones. https://developer.mozilla.org/docs/Web/API/Event/isTrusted
 */
export function trustedOnly(root: ShadowRoot): void {
  for (const type of ASKING) root.addEventListener(type, ignoreForged, { capture: true });
}
