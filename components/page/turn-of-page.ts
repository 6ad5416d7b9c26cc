/** Resolves when the page had a turn: what it wants to paint, or was asked by a person, comes first. */
export function turnOfPage(window: Window): Promise<void> {
  const { scheduler } = window as Window & { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
