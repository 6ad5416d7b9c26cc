import { autoUpdate, computePosition, flip, hide, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Room that a card may grow by when the corpus has answered, in pixels: below a link there has to be as much. */
const ROOM_TO_GROW = 80;
const MARGIN = 8;

/**
 * Puts a card beside its link and keeps it there, hidden while its link is out of sight. Which side it is on is decided
 * once: a card that grows does not jump from under the pointer, but scrolls when there is no more room. Returns how to
 * stop.
 */
export function keepBeside(link: HTMLElement, card: HTMLElement): () => void {
  let side: Placement | undefined;
  const place = async () => {
    const { x, y, placement, middlewareData } = await computePosition(link, card, {
      strategy: 'fixed',
      placement: side ?? 'bottom-start',
      middleware: [
        offset(6),
        ...(side ? [] : [flip({ padding: { top: MARGIN, bottom: ROOM_TO_GROW } })]),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => card.style.setProperty('--ks-room', `${Math.max(availableHeight, 120)}px`),
        }),
        hide(),
      ],
    });
    side ??= placement;
    const visibility = middlewareData.hide?.referenceHidden ? 'hidden' : '';
    Object.assign(card.style, { left: `${x}px`, top: `${y}px`, visibility });
  };
  return autoUpdate(link, card, place);
}
