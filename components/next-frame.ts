/** Longer than a frame takes: a page that is not shown paints none. */
const PATIENCE_MS = 50;

/** Resolves when what was changed until now is on the screen. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      // A frame is painted behind its callbacks, before the next task.
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
