/** A line of the table in `docs/lint.md`: a kind of warning, and a piece of code by which its place is known. */
export interface Explained {
  code: string;
  sign: string;
  /** How many warnings of this kind stand at such a place. */
  times: number;
}

/** A warning that was found, with the code around it: minified, but names of properties are as they were. */
export interface Found {
  code: string;
  file: string;
  around: string;
}

/** Code, sign, how many, what it is, why it does no harm. */
const LINE = /^\| `([A-Z_]+)` +\| `([^`|]+)` +\| +(\d+) +\| +[^|]*[^|\s] +\| +[^|]*[^|\s] +\|$/gm;

/** The warnings that a document explains. A line that leaves out what it is, or why it does no harm, explains nothing. */
export function explainedWarnings(document: string): Explained[] {
  return [...document.matchAll(LINE)].map(([, code = '', sign = '', times]) => ({ code, sign, times: Number(times) }));
}

/** One line for each warning that nothing explains, and for each explanation that fits more or fewer than it says. */
export function unexplained(found: readonly Found[], explained: readonly Explained[]): string[] {
  const left = new Set(found);
  const counted = explained.flatMap(({ code, sign, times }) => {
    const these = [...left].filter((one) => one.code === code && one.around.includes(sign));
    for (const one of these) left.delete(one);
    return these.length === times ? [] : [`${code} at ${sign}: found ${these.length}, explained ${times}`];
  });
  return [...counted, ...[...left].map(({ code, file, around }) => `${code} in ${file}, not explained: ${around}`)];
}
