interface Scheduler {
  postTask?(task: () => void): Promise<void>;
}

/**
 * Resolves when the page had a turn: what it wants to paint, or was asked by a person, comes first, and what waits
 * longer than we do as well. `scheduler.yield` would pass that by: the switch that turns us off would have to wait.
 */
export function turnOfPage(window: Window): Promise<void> {
  const { scheduler } = window as Window & { scheduler?: Scheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => {});
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
