import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import type { ZaakFacts } from '../../lib/model/overview';
import { officeGroups } from '../../lib/zaken/office-groups';
import { byGroup, type Group } from '../../lib/zaken/overview/by-group';
import { formatCount } from '../words';
import { BARS } from './draw';
import type { Figure } from './plot-figure';
import { shortened } from './shortened';
import { termMarks } from './term-marks';

/** Groups in a plot: those with most questions. */
const MOST = 15;
const ROW = 30;
/** In days: bars that are longer are cut, so that one of years does not hide all others. */
const LONGEST = 120;

/** What the questions are grouped by: ministries, or parties. */
type GroupedBy = 'ministries' | 'fracties';

function groupsOf(zaken: readonly ZaakFacts[], of: GroupedBy): Group[] {
  if (of === 'fracties') return byGroup(zaken, ({ fracties }) => fracties);
  const ministries = officeGroups(zaken.flatMap(({ offices }) => offices));
  return byGroup(zaken, ({ offices }) => offices.map((office) => ministries.get(office) ?? office));
}

/** What stands behind a bar; in a narrow plot the number alone. */
function daysWords({ medianDays, answered }: Group, isNarrow: boolean): string {
  if (medianDays === undefined) return isNarrow ? '–' : i18n.t('overview.noAnswers');
  const days = medianDays.toLocaleString(i18n.t('languageTag'));
  return isNarrow ? days : i18n.t('overview.median', medianDays, [days, formatCount(answered.length)]);
}

/** How many answers came late of those whose term is known, and of how many it is not: these may be either. */
function lateWords({ late, timed, answered }: Group): string {
  const words = i18n.t('overview.lateOf', [formatCount(late.length), formatCount(timed.length)]);
  const untold = answered.length - timed.length;
  return untold > 0 ? `${words} ${i18n.t('overview.lateUntold', [formatCount(untold)])}` : words;
}

/** The room beside the bars in a plot of this width, in pixels: for the names, and for the words behind the longest bar. */
function roomIn(width: number): { isNarrow: boolean; names: number; words: number } {
  const isNarrow = width < 560;
  return { isNarrow, names: Math.min(230, width * 0.4), words: isNarrow ? 40 : 170 };
}

/** After how many days the questions to or answered by each ministry, or of each fractie, were answered: the middle one of each. */
export function groupFigure(zaken: readonly ZaakFacts[], of: GroupedBy): Figure {
  const groups = groupsOf(zaken, of).slice(0, MOST);
  return {
    file: of === 'ministries' ? 'tijd-per-ministerie' : 'tijd-per-fractie',
    title: i18n.t(`overview.${of}`),
    hint: i18n.t(`overview.${of}Hint`),
    columns: [
      i18n.t(of === 'ministries' ? 'overview.ministry' : 'overview.fractie'),
      i18n.t('overview.medianDays'),
      i18n.t('overview.lateAnswers'),
    ],
    bars: groups.map((group) => ({
      name: group.name,
      cells: [
        group.medianDays === undefined ? '–' : group.medianDays.toLocaleString(i18n.t('languageTag')),
        lateWords(group),
      ],
      zaken: group.zaken,
    })),
    drawing: {
      height: 78 + groups.length * ROW,
      options: (palette, width) => {
        const { isNarrow, names, words } = roomIn(width);
        return {
          marginTop: 34,
          marginBottom: 44,
          marginLeft: names,
          marginRight: words,
          x: {
            label: i18n.t('overview.daysAxis'),
            labelOffset: 38,
            domain: [0, LONGEST],
            clamp: true,
            ticks: isNarrow ? 3 : 6,
          },
          y: {
            label: null,
            domain: groups.map(({ name }) => name),
            tickFormat: (name: string) => shortened(name, names),
            tickSize: 0,
          },
          marks: [
            Plot.barX(groups, {
              x: ({ medianDays }: Group) => medianDays ?? 0,
              y: 'name',
              fill: ({ medianDays = 0 }: Group) => (medianDays > 42 ? palette.late : palette.bar),
              className: BARS,
            }),
            ...termMarks([21, 42], palette),
            Plot.text(groups, {
              x: ({ medianDays }: Group) => medianDays ?? 0,
              y: 'name',
              text: (group: Group) => daysWords(group, isNarrow),
              textAnchor: 'start',
              dx: 5,
              fill: palette.ink,
              stroke: palette.paper,
              strokeWidth: 4,
            }),
            Plot.ruleX([0], { stroke: palette.muted }),
          ],
          color: { type: 'identity' },
        };
      },
    },
  };
}
