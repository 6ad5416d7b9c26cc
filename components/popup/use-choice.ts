import { useState } from 'preact/hooks';
import type { ListRow } from './list-section';

export interface Choice {
  /** The place of the active row, or -1. */
  active: number;
  choose(place: number): void;
  /** Back to what is active by itself. */
  reset(): void;
}

/**
 * Which row is active: the same one when rows are added, and when it is gone, the one in its place.
 *
 * @param byItself The place of the row that is active when none was chosen, or -1.
 */
export function useChoice(rows: readonly ListRow[], byItself: number): Choice {
  const [chosen, setChosen] = useState<{ key: string; place: number }>();
  const found = chosen ? rows.findIndex(({ key }) => key === chosen.key) : byItself;
  const active = chosen && found < 0 ? Math.min(chosen.place, rows.length - 1) : found;
  return {
    active,
    choose: (place) => setChosen({ key: rows[place]?.key ?? '', place }),
    reset: () => setChosen(undefined),
  };
}
