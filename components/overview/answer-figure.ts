import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import type { ZaakFacts } from '../../lib/model/overview';
import { answerWeeks, LAST_WEEK, type Punctuality } from '../../lib/zaken/overview/answer-weeks';
import { BARS } from './draw';
import type { Palette } from './palette';
import type { Figure } from './plot-figure';
import { termMarks } from './term-marks';

function weekWords(week: number): string {
  return week > LAST_WEEK
    ? i18n.t('overview.weekLast', [String(LAST_WEEK)])
    : i18n.t('overview.week', [String(7 * (week - 1) + 1), String(7 * week)]);
}

function colourOf(punctuality: Punctuality, palette: Palette): string {
  return punctuality === 'unknown' ? palette.muted : palette[punctuality];
}

/** After how many weeks questions were answered, in time or late. */
export function answerFigure(zaken: readonly ZaakFacts[]): Figure {
  const weeks = answerWeeks(zaken);
  return {
    file: 'tijd-tot-antwoord',
    title: i18n.t('overview.answers'),
    hint: i18n.t('overview.answersHint'),
    columns: [i18n.t('overview.days'), i18n.t('overview.term')],
    bars: weeks.map(({ week, punctuality, zaken }) => ({
      name: weekWords(week),
      cells: [i18n.t(`overview.${punctuality}`)],
      zaken,
    })),
    drawing: {
      height: 280,
      options: (palette) => ({
        marginTop: 34,
        marginBottom: 44,
        x: { label: i18n.t('overview.weeksAxis'), labelOffset: 38, domain: [0, LAST_WEEK + 1], ticks: LAST_WEEK },
        y: { label: null, grid: true, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : '') },
        marks: [
          Plot.rectY(weeks, {
            x1: ({ week }) => week - 1,
            x2: 'week',
            y: ({ zaken }) => zaken.length,
            fill: ({ punctuality }) => colourOf(punctuality, palette),
            className: BARS,
          }),
          ...termMarks([3, 6], palette),
          Plot.ruleY([0], { stroke: palette.muted }),
        ],
        color: { type: 'identity' },
      }),
    },
  };
}
