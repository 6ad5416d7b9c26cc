import { middle } from './middle';

/** How long something takes, in milliseconds: the first time, when nothing is warm, and the middle one of many. */
export interface Times {
  first: number;
  median: number;
}

/** Does the work `rounds` times and times each; `before` is done before each and not timed. */
export function timed(work: () => unknown, rounds: number, before: () => void = () => {}): Times {
  const times = Array.from({ length: rounds }, () => {
    before();
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return { first: times[0] ?? 0, median: middle(times) };
}
