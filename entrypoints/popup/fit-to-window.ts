/** A popup grows from almost nothing; what is smaller than this is not its size yet (800 × 600 at a zoom of 400%). */
const SMALLEST = { width: 200, height: 150 };
const SETTLED_MS = 150;

/**
 * Makes the popup fit when the browser gives it less room than it asks for: Chrome's 800 × 600 hold fewer CSS pixels
 * when the person zooms, and a small screen may not be high enough. The list then scrolls, and nothing is cut off.
 */
export function fitToWindow(view: Window): void {
  let timer: number | undefined;
  const fit = () => {
    const { innerWidth, innerHeight } = view;
    if (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return;
    const { style } = view.document.documentElement;
    style.setProperty('--room-inline', `${innerWidth}px`);
    style.setProperty('--room-block', `${innerHeight}px`);
  };
  const whenSettled = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(fit, SETTLED_MS);
  };
  view.addEventListener('resize', whenSettled);
  whenSettled();
}
