/** How far a typed word is from another, and from the nearest beginning of it. */
export interface EditDistance {
  whole: number;
  prefix: number;
}

/**
 * Errors between two words: a letter left out, added or changed, or two neighbours that swapped places (optimal string
 * alignment, the restricted Damerau-Levenshtein distance).
 */
export function editDistance(typed: string, term: string): EditDistance {
  let beforeLast: number[] = [];
  let last = Array.from({ length: term.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= term.length; column++) {
      const same = typed[row - 1] === term[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === term[column - 2] && typed[row - 2] === term[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return { whole: last.at(-1) ?? typed.length, prefix: Math.min(...last) };
}
