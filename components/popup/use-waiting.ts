import { useEffect, useState } from 'preact/hooks';
import type { PopupServices } from './popup-services';
import type { PopupIndex } from './use-index';

/** How often is looked how many documents are left, in milliseconds: a few are done soon. */
const LOOK_AGAIN = { few: 200, many: 1000 };
const FEW = 50;

/** Documents that cannot be found yet: how many are left, and how many there were. */
export interface Waiting {
  left: number;
  of: number;
  /** Whether it was looked. */
  isKnown: boolean;
}

const NOT_KNOWN: Waiting = { left: 0, of: 0, isKnown: false };
const NONE: Waiting = { ...NOT_KNOWN, isKnown: true };

/** Follows the index while documents are added to it or it is made again. `stored` goes up when something was stored here. */
export function useWaiting({ openCorpus }: PopupServices, index: PopupIndex, stored: number): Waiting {
  const [waiting, setWaiting] = useState(NOT_KNOWN);
  const { state, source, look } = index;
  const isDamaged = state.name === 'damaged';
  const isOpen = isDamaged || state.name === 'ready';

  useEffect(() => {
    if (!isOpen || !source) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const follow = async () => {
      // With the corpus come the documents that the extension brings along.
      const left = await openCorpus()
        .then(() => source.pending())
        .catch(() => 0);
      await look();
      if (over) return;
      setWaiting(({ of }) => (left === 0 ? NONE : { left, of: Math.max(of, left), isKnown: true }));
      if (left > 0 || isDamaged) timer = setTimeout(follow, left > FEW ? LOOK_AGAIN.many : LOOK_AGAIN.few);
    };
    follow();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [openCorpus, source, look, isOpen, isDamaged, stored]);
  return waiting;
}
