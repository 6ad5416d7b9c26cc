import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import type { ZaakFacts } from '../../lib/model/overview';
import { type Month, months } from '../../lib/zaken/overview/months';
import { countAxis } from './count-axis';
import { BARS } from './draw';
import type { Figure } from './plot-figure';

/** More months than these have a number for the years only. */
const WITH_NAMES = 24;
/** In pixels: the room that a name or number on the axis takes. */
const TICK = 46;

function firstDay(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

/** The months that have their name or their year on the axis of a plot of this width. */
function ticksIn(all: readonly Month[], width: number): Date[] {
  const unit = all.length > WITH_NAMES ? 12 : 1;
  const every = unit * Math.ceil(((all.length / unit) * TICK) / width);
  const days = all.map(({ month }) => firstDay(month));
  return days.filter((day) => (day.getUTCFullYear() * 12 + day.getUTCMonth()) % every === 0);
}

/** "mrt", with the year below it in January and where the axis begins; of many months the year alone. */
function tickWords(day: Date, at: number, isOfYears: boolean): string {
  const year = String(day.getUTCFullYear());
  if (isOfYears) return year;
  const month = new Intl.DateTimeFormat(i18n.t('languageTag'), { month: 'short', timeZone: 'UTC' }).format(day);
  return at === 0 || day.getUTCMonth() === 0 ? `${month}\n${year}` : month;
}

function monthWords(month: string): string {
  const format = new Intl.DateTimeFormat(i18n.t('languageTag'), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(firstDay(month));
}

/** The questions that were submitted in each month. */
export function monthFigure(zaken: readonly ZaakFacts[]): Figure {
  const all = months(zaken);
  const bars = all.map(({ month, zaken }) => ({ month: firstDay(month), count: zaken.length }));
  return {
    file: 'vragen-per-maand',
    title: i18n.t('overview.months'),
    hint: i18n.t('overview.monthsHint'),
    columns: [i18n.t('overview.month')],
    bars: all.map(({ month, zaken }) => ({ name: monthWords(month), cells: [], zaken })),
    drawing: {
      height: 260,
      options: ({ bar, muted }, width) => ({
        marginBottom: 40,
        x: {
          type: 'utc',
          label: null,
          ticks: ticksIn(all, width),
          tickFormat: (day: Date, at: number) => tickWords(day, at, all.length > WITH_NAMES),
        },
        y: countAxis(Math.max(...bars.map(({ count }) => count))),
        marks: [
          Plot.rectY(bars, {
            x: 'month',
            y: 'count',
            interval: 'month',
            fill: bar,
            className: BARS,
            // Between bars of a pixel or two there is no room for a gap: nothing would be left of them.
            inset: width / all.length > 4 ? 0.5 : 0,
          }),
          Plot.ruleY([0], { stroke: muted }),
        ],
      }),
    },
  };
}
