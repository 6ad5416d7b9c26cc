import { useLayoutEffect, useState } from 'preact/hooks';

export interface Enter {
  /** It was pressed, and nothing is opened yet. */
  waits: boolean;
  /** Opens the active row, once the list is that of the query. */
  press(behind: boolean): void;
  /** Takes it back: something else is typed. */
  forget(): void;
}

/**
 * Enter, for people who type faster than the list comes: while it is `pending` the rows on the screen belong to the query
 * before.
 */
export function useEnter(pending: boolean, open: (behind: boolean) => void): Enter {
  const [pressed, setPressed] = useState<{ behind: boolean }>();
  useLayoutEffect(() => {
    if (pending || !pressed) return;
    setPressed(undefined);
    open(pressed.behind);
  }, [pending, pressed]);
  return {
    waits: pressed !== undefined,
    press: (behind) => setPressed({ behind }),
    forget: () => setPressed(undefined),
  };
}
