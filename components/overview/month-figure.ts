import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import type { ZaakFacts } from '../../lib/model/overview';
import { months } from '../../lib/zaken/overview/months';
import { BARS } from './draw';
import type { Figure } from './plot-figure';

function monthWords(month: string): string {
  const format = new Intl.DateTimeFormat(i18n.t('languageTag'), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** The questions that were submitted in each month. */
export function monthFigure(zaken: readonly ZaakFacts[]): Figure {
  const all = months(zaken);
  const bars = all.map(({ month, zaken }) => ({ month: new Date(`${month}-01T00:00:00Z`), count: zaken.length }));
  return {
    file: 'vragen-per-maand',
    title: i18n.t('overview.months'),
    hint: i18n.t('overview.monthsHint'),
    columns: [i18n.t('overview.month')],
    bars: all.map(({ month, zaken }) => ({ name: monthWords(month), cells: [], zaken })),
    drawing: {
      height: 260,
      options: ({ bar, muted }) => ({
        x: { type: 'utc', label: null },
        y: { label: null, grid: true, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : '') },
        marks: [
          Plot.rectY(bars, { x: 'month', y: 'count', interval: 'month', fill: bar, className: BARS }),
          Plot.ruleY([0], { stroke: muted }),
        ],
      }),
    },
  };
}
