/** How far a typed word is from another, and from the nearest beginning of it. */
export interface EditDistance {
  whole: number;
  prefix: number;
}

/** Three rows of the table, kept between calls: thousands of terms are compared with one typed word. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;

function rowsFor(columns: number): typeof rows {
  if (rows[0].length < columns) {
    rows = [new Uint16Array(2 * columns), new Uint16Array(2 * columns), new Uint16Array(2 * columns)];
  }
  return rows;
}

/**
 * Errors between two words: a letter left out, added or changed, or two neighbours that swapped places (optimal string
 * alignment, the restricted Damerau-Levenshtein distance).
 */
export function editDistance(typed: string, term: string): EditDistance {
  const columns = term.length;
  let [beforeLast, last, current] = rowsFor(columns + 1);
  for (let column = 0; column <= columns; column++) last[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
    let left = row;
    current[0] = row;
    for (let column = 1; column <= columns; column++) {
      const other = term.charCodeAt(column - 1);
      let best = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
      best = Math.min(best, (last[column] ?? 0) + 1, left + 1);
      if (column > 1 && letterBefore === other && letter === term.charCodeAt(column - 2)) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = best;
      left = best;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  let prefix = typed.length;
  for (let column = 0; column <= columns; column++) prefix = Math.min(prefix, last[column] ?? 0);
  return { whole: last[columns] ?? 0, prefix };
}
