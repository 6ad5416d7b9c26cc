import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import type { Palette } from './palette';

/** The terms of three and of six weeks, at these places on the axis, each with its name above. */
export function termMarks([three, six]: readonly [number, number], { ink, paper }: Palette): Plot.Markish[] {
  const terms = [
    { at: three, name: i18n.t('overview.threeWeeks') },
    { at: six, name: i18n.t('overview.sixWeeks') },
  ];
  return [
    Plot.ruleX(terms, { x: 'at', stroke: ink, strokeDasharray: '4 3' }),
    Plot.text(terms, { x: 'at', text: 'name', frameAnchor: 'top', dy: -12, fill: ink, stroke: paper, strokeWidth: 4 }),
  ];
}
