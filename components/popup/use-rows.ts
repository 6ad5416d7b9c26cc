import type { Official } from './further';
import { isAsking, type ListRow } from './list-section';
import { useChoice } from './use-choice';
import { useEnter } from './use-enter';

/** What comes of choosing a row. */
interface Actions {
  /** Opens what a row leads to. */
  visit(address: string, behind: boolean): void;
  /** Shows all that cite a place. */
  showAll(): void;
  /** Searches all official publications, or shows more of what they have. */
  searchFurther(): void;
  store(official: Official): void;
}

export interface RowsControl {
  /** The place of the active row, or -1. */
  active: number;
  /** There is no walking in the list of the query before, nor away from the row that Enter is about to open. */
  still: boolean;
  choose(place: number): void;
  /** Opens a row, or does what it says. */
  open(row: ListRow, behind: boolean): void;
  /** As `open`, for the active row, once the list is that of the query. */
  press(behind: boolean): void;
  /** Something else is typed: back to what is active by itself, and Enter is taken back. */
  reset(): void;
}

/**
 * Which row of a list is active, and what comes of choosing one.
 *
 * @param pending The list is still that of the query before.
 * @param byItself The place of the row that is active when none was chosen, or -1.
 */
export function useRows(rows: readonly ListRow[], pending: boolean, byItself: number, actions: Actions): RowsControl {
  const { active, choose, reset } = useChoice(rows, byItself);
  const row = rows[active];
  // Where a result leads to is known once its texts are read.
  const enter = useEnter(pending || (row?.kind === 'zaak' && row.coming), (behind) => {
    if (row) open(row, behind);
  });
  const still = pending || enter.waits;

  function open(row: ListRow, behind: boolean) {
    // What the list of the query before offers is wanted no more.
    if (isAsking(row) ? still : row.kind === 'more' && pending) return;
    switch (row.kind) {
      case 'store':
        // The way to store it goes: the document itself is active then.
        choose(rows.findIndex((other) => other.kind === 'official' && other.official === row.official));
        actions.store(row.official);
        return;
      case 'further':
      case 'more':
        // The first of the rows that come takes its place.
        choose(rows.indexOf(row));
        if (row.kind === 'more') actions.showAll();
        else actions.searchFurther();
        return;
      case 'zaak':
        if (!row.coming) break;
        choose(rows.indexOf(row));
        enter.press(behind);
        return;
    }
    actions.visit(row.destination, behind);
  }

  return {
    active,
    still,
    choose,
    open,
    press(behind) {
      // What asks for a permission must do so in the very moment of the press.
      if (row && !still && isAsking(row)) open(row, behind);
      else enter.press(behind);
    },
    reset() {
      enter.forget();
      reset();
    },
  };
}
