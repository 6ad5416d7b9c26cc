import { turnOfPage } from './turn-of-page';

/** Work that is done bit by bit. */
export interface Steps {
  /** Resolves when all is done or the work was stopped; rejects with what a step threw. */
  done: Promise<void>;
  /** No further step is taken. */
  stop(): void;
}

/**
 * Runs a generator to its end, the first steps at once; between two steps the page has a turn when `slice` milliseconds
 * have passed since the last one, and always when a step gives `turn` because a long one follows. A step itself is never
 * cut: what takes long yields often.
 */
export function inSteps(window: Window, steps: Iterator<'turn' | undefined>, slice: number): Steps {
  let isStopped = false;
  let end = () => {};
  const run = async () => {
    let since = performance.now();
    while (!isStopped) {
      const { done, value } = steps.next();
      if (done) return;
      if (value !== 'turn' && performance.now() - since < slice) continue;
      await turnOfPage(window);
      since = performance.now();
    }
  };
  const stopped = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    done: Promise.race([run(), stopped]),
    stop() {
      isStopped = true;
      end();
    },
  };
}
