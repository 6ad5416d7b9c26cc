import type * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import type { Punctuality } from '../../lib/zaken/overview/answer-weeks';
import type { Palette } from './palette';

const HATCH = 'kamerspoor-late';
const ORDER: Punctuality[] = ['inTime', 'late', 'unknown'];
/** In pixels: the room that a word of the key takes with its square, and the height of a line of it. */
const ROOM = 150;
const LINE = 20;
const SQUARE = 12;

/** How bars look: whole, striped or empty, so that who does not see their colours can tell them apart as well. */
export function lookOf(punctuality: Punctuality, palette: Palette): { fill: string; stroke: string } {
  const stroke = punctuality === 'unknown' ? palette.muted : palette[punctuality];
  const fill = { inTime: stroke, late: `url(#${HATCH})`, unknown: palette.paper }[punctuality];
  return { fill, stroke };
}

function element(name: string, attributes: Record<string, string | number>, ...inside: (Node | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...inside);
  return made;
}

function hatch({ late, paper }: Palette): SVGElement {
  const size = 6;
  const stripes = [
    element('rect', { width: size, height: size, fill: paper }),
    element('rect', { width: size / 2, height: size, fill: late }),
  ];
  const placed = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)', width: size, height: size };
  return element('pattern', { id: HATCH, ...placed }, ...stripes);
}

/** The height of the key, which stands below everything else in a plot of this width. */
export function keyHeight(width: number): number {
  return LINE * Math.ceil(ORDER.length / Math.max(1, Math.floor(width / ROOM)));
}

/** What the looks of bars mean, below the plot; also in a saved picture. */
export function punctualityKey(palette: Palette): Plot.RenderFunction {
  return (_index, _scales, _values, { width, height }) => {
    const inLine = Math.max(1, Math.floor(width / ROOM));
    const top = height - keyHeight(width);
    const entries = ORDER.flatMap((punctuality, at) => {
      const [x, y] = [2 + (at % inLine) * ROOM, top + LINE * Math.floor(at / inLine)];
      const words = { x: x + SQUARE + 6, y: y + SQUARE - 1, fill: palette.ink, 'text-anchor': 'start' };
      return [
        element('rect', { x, y, width: SQUARE, height: SQUARE, ...lookOf(punctuality, palette) }),
        element('text', words, i18n.t(`overview.${punctuality}`)),
      ];
    });
    return element('g', {}, element('defs', {}, hatch(palette)), ...entries);
  };
}
