import type { Page } from 'playwright-core';
import { inEveryFrame } from './in-every-frame';

/** What moves, or would, for who asked for less motion (2.3.3). */
export function motionFaults(page: Page): Promise<string[]> {
  return inEveryFrame(page, (frame) =>
    frame.evaluate(() => {
      const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
      ];
      const seconds = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat));
      return roots(document).flatMap((root) => [
        ...root.getAnimations().map(() => 'something is moving'),
        ...[...root.querySelectorAll('*')].flatMap((one) =>
          [null, '::before', '::after'].flatMap((pseudo) => {
            const style = getComputedStyle(one, pseudo);
            const moves = seconds(style.transitionDuration) > 0 || seconds(style.animationDuration) > 0;
            const isSmooth = style.scrollBehavior === 'smooth';
            return moves || isSmooth
              ? [`would move: ${one.localName}.${[...one.classList].join('.')}${pseudo ?? ''}`]
              : [];
          }),
        ),
      ]);
    }),
  );
}
