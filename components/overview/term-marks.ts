import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import type { Palette } from './palette';

/** The terms of three and of six weeks, at these places on the axis, each with its name above. */
export function termMarks([three, six]: readonly [number, number], { ink, paper }: Palette): Plot.Markish[] {
  const terms = [
    { at: three, name: i18n.t('overview.threeWeeks') },
    { at: six, name: i18n.t('overview.sixWeeks') },
  ];
  const looks = {
    x: 'at',
    text: 'name',
    frameAnchor: 'top',
    dy: -12,
    fill: ink,
    stroke: paper,
    strokeWidth: 4,
  } as const;
  return [
    Plot.ruleX(terms, { x: 'at', stroke: ink, strokeDasharray: '4 3' }),
    // In a narrow plot the lines stand closer together than their names are long.
    Plot.text(terms.slice(0, 1), { ...looks, textAnchor: 'end', dx: 5 }),
    Plot.text(terms.slice(1), { ...looks, textAnchor: 'start', dx: -5 }),
  ];
}
