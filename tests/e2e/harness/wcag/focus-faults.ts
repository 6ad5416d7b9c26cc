import type { Page } from 'playwright-core';
import { inEveryFrame } from './in-every-frame';

/**
 * Gives everything that takes the focus the focus, as the keyboard does: what shows no ring (2.4.7), one that stands out
 * too little (1.4.11: 3:1), and what is hidden behind something else or out of view (2.4.11). `within`: where to look.
 */
export async function focusFaults(page: Page, within: string): Promise<string[]> {
  // From here on the browser shows where the focus is. From the last place of a page it would go to the browser's own buttons.
  const hasNext = await page.evaluate(() => {
    const front = document.querySelector('dialog[open]') ?? document;
    const places = front.querySelectorAll<HTMLElement>('a[href], button, input, summary');
    places[0]?.focus();
    return places.length > 1;
  });
  if (hasNext) await page.keyboard.press('Tab');
  return inEveryFrame(page, (frame) =>
    frame.evaluate(async (within) => {
      const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
      const inside = (root: ParentNode): HTMLElement[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
          ...(one.matches(FOCUSABLE) ? [one] : []),
          ...(one.shadowRoot ? inside(one.shadowRoot) : []),
        ]);
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      /** The colours of paints, the first at the bottom. */
      const mixed = (paints: string[]): number[] => {
        if (!canvas) throw new Error('No canvas here.');
        for (const paint of ['white', ...paints]) {
          canvas.fillStyle = paint;
          canvas.fillRect(0, 0, 1, 1);
        }
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      };
      const luminance = (colour: number[]) => {
        const [red = 0, green = 0, blue = 0] = colour.map((part) => {
          const value = part / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const above = (one: Element): Element | null =>
        one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null;
      const around = (one: Element): Element[] => {
        const up = above(one);
        return [one, ...(up ? around(up) : [])];
      };
      const backdrop = (one: Element) =>
        around(one)
          .reverse()
          .map((each) => getComputedStyle(each).backgroundColor);
      const ringOf = (one: Element) => {
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return undefined;
        return { colour: outlineColor, isInside: Number.parseFloat(outlineOffset) < 0 };
      };
      const active = () => {
        let one = document.activeElement;
        while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
        return one;
      };
      const topmostAt = (x: number, y: number) => {
        let one = document.elementFromPoint(x, y);
        let deeper = one?.shadowRoot?.elementFromPoint(x, y);
        while (deeper && deeper !== one) {
          one = deeper;
          deeper = one.shadowRoot?.elementFromPoint(x, y);
        }
        return one;
      };
      const isOf = (one: Element, shown: Element | null) =>
        shown !== null && (around(shown).includes(one) || one.contains(shown));
      const faults: string[] = [];
      const scopes = [...document.querySelectorAll(within)];
      const places = scopes.flatMap((scope) => [
        ...(scope instanceof HTMLElement && scope.matches(FOCUSABLE) ? [scope] : []),
        ...inside(scope),
        ...(scope.shadowRoot ? inside(scope.shadowRoot) : []),
      ]);
      for (const one of new Set(places)) {
        if (one.tabIndex < 0 || one.matches(':disabled') || !one.checkVisibility({ visibilityProperty: true }))
          continue;
        const name = `${one.localName}.${[...one.classList].join('.')} “${(one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 30)}”`;
        // Firefox shows where it is to who used a mouse last only when it is told to.
        one.focus({ focusVisible: true } as FocusOptions);
        if (active() !== one) continue;
        // A field may stand in a frame that shows it, and a file input behind the button that is its label.
        const shown = around(one)
          .slice(0, 3)
          .findLast((each) => each.matches(':focus, :focus-within') && ringOf(each));
        const ring = shown && ringOf(shown);
        if (!shown || !ring) {
          faults.push(`no ring: ${name}`);
        } else {
          const behind = ring.isInside ? shown : (above(shown) ?? shown);
          const [dark = 0, light = 0] = [
            luminance(mixed([...backdrop(behind), ring.colour])),
            luminance(mixed(backdrop(behind))),
          ].sort((a, b) => a - b);
          const contrast = (light + 0.05) / (dark + 0.05);
          if (contrast < 3) faults.push(`ring of ${contrast.toFixed(1)}:1: ${name}`);
        }
        const isSeen = () =>
          [...(shown ?? one).getClientRects()].some(({ left, right, top, bottom }) => {
            const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
            return isOf(shown ?? one, topmostAt(x, y));
          });
        // A card finds its place beside its link within a frame or two.
        for (let frame = 0; frame < 3 && !isSeen(); frame++) await new Promise(requestAnimationFrame);
        if (!isSeen()) faults.push(`out of sight: ${name}`);
      }
      return faults;
    }, within),
  );
}
