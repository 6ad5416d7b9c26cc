/** Where a sub-question stands in the window, in pixels from its top. */
export interface Stretch {
  top: number;
  bottom: number;
}

/** Less than a line: what ends here is not being read. */
const MARGIN = 24;

/**
 * The sub-question to go to, among those in order; undefined when there is none further. From the one that has the focus
 * as long as it, or its answer, is in view; from where the page was scrolled to otherwise. `line`: where in the window
 * reading begins, below what always stands there.
 */
export function nextQuestion(
  stretches: readonly Stretch[],
  focused: number,
  { by, line, height }: { by: 1 | -1; line: number; height: number },
): number | undefined {
  const at = stretches[focused];
  const isInView = at !== undefined && at.bottom > line && at.top < height;
  const passed = stretches.findLastIndex(({ top }) => top <= line + MARGIN);
  // Who is in the middle of a question goes back to where it begins.
  const begun = stretches[passed];
  const isBegun = !isInView && by === -1 && begun !== undefined && begun.top < line - MARGIN;
  const next = isBegun ? passed : (isInView ? focused : passed) + by;
  return next >= 0 && next < stretches.length ? next : undefined;
}
