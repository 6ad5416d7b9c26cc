/** Longer than a frame takes: a page that is not shown paints none. */
const PATIENCE_MS = 50;

let begun = false;

/** Loads all that the popup is, once its first frame, the empty field of index.html, is on its way to the screen. */
function begin(): void {
  if (begun) return;
  begun = true;
  import('./main').catch(console.error);
}

// A popup is opened to type in.
document.querySelector('input')?.focus();
requestAnimationFrame(begin);
setTimeout(begin, PATIENCE_MS);
