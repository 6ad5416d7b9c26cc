import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import type { ZaakFacts } from '../../lib/model/overview';
import { type AnswerWeek, answerWeeks, LAST_WEEK } from '../../lib/zaken/overview/answer-weeks';
import { countAxis } from './count-axis';
import { BARS } from './draw';
import type { Figure } from './plot-figure';
import { keyHeight, lookOf, punctualityKey } from './punctuality-marks';
import { termMarks } from './term-marks';

function weekWords(week: number): string {
  return week > LAST_WEEK
    ? i18n.t('overview.weekLast', [String(LAST_WEEK)])
    : i18n.t('overview.week', [String(7 * (week - 1) + 1), String(7 * week)]);
}

/** Where the axis has a number: every three weeks, as the terms; all that came later stands behind the last week. */
const TICKS = [0, 3, 6, 9, 12, 15, LAST_WEEK + 1];

function tickWords(week: number): string {
  return week > LAST_WEEK ? `>${LAST_WEEK}` : String(week);
}

function mostIn(weeks: AnswerWeek[]): number {
  const counts = weeks.map(({ week }) =>
    weeks.reduce((sum, one) => sum + (one.week === week ? one.zaken.length : 0), 0),
  );
  return Math.max(...counts);
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
      height: 320,
      options: (palette, width) => ({
        marginTop: 34,
        marginBottom: 56 + keyHeight(width),
        x: {
          label: i18n.t('overview.weeksAxis'),
          labelOffset: 38,
          domain: [0, LAST_WEEK + 1],
          ticks: TICKS,
          tickFormat: tickWords,
        },
        y: countAxis(mostIn(weeks)),
        marks: [
          Plot.rectY(weeks, {
            x1: ({ week }) => week - 1,
            x2: 'week',
            y: ({ zaken }) => zaken.length,
            fill: ({ punctuality }) => lookOf(punctuality, palette).fill,
            stroke: ({ punctuality }) => lookOf(punctuality, palette).stroke,
            insetLeft: 1,
            insetRight: 1,
            className: BARS,
          }),
          ...termMarks([3, 6], palette),
          Plot.ruleY([0], { stroke: palette.muted }),
          punctualityKey(palette),
        ],
        color: { type: 'identity' },
      }),
    },
  };
}
