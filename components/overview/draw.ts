import * as Plot from '@observablehq/plot';
import type { Palette } from './palette';

/** A plot to be drawn: its marks in some colours, for some width in CSS pixels, and how high it is then. */
export interface Drawing {
  height: number;
  options(palette: Palette, width: number): Plot.PlotOptions;
}

/** The class of the mark that holds the bars: what is pressed on a bar is found by it. */
export const BARS = 'plot-bars';

/** Draws a plot, with a title above it when it is to be a picture by itself. */
export function draw({ height, options }: Drawing, palette: Palette, width: number, title?: string): SVGSVGElement {
  const { marks = [], marginTop = 20, ...rest } = options(palette, width);
  const above = title ? 28 : 0;
  const titled = title
    ? [
        Plot.text([title], {
          frameAnchor: 'top-left',
          dy: -above - 6,
          fontSize: 15,
          fontWeight: 600,
          fill: palette.ink,
        }),
      ]
    : [];
  const plot = Plot.plot({
    width,
    height: height + above,
    marginTop: marginTop + above,
    ...rest,
    marks: [...marks, ...titled],
    style: { background: palette.paper, color: palette.ink, fontSize: '13px', fontFamily: 'system-ui, sans-serif' },
  });
  return plot as SVGSVGElement;
}
