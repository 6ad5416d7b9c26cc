/**
 * The first place, from `from` on, at which ascending values reach `value`; their number when they never do. Quick when it
 * is near: who goes through two lists side by side calls it with where it was.
 */
export function firstAtLeast(values: Uint32Array, value: number, from: number): number {
  let step = 1;
  let below = from - 1;
  while (below + step < values.length && (values[below + step] ?? 0) < value) {
    below += step;
    step *= 2;
  }
  let reached = Math.min(below + step, values.length);
  while (reached - below > 1) {
    const middle = (below + reached) >>> 1;
    if ((values[middle] ?? 0) < value) below = middle;
    else reached = middle;
  }
  return reached;
}
