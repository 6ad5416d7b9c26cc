import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import { writtenAct } from '../../lib/cite/written-reference';
import type { CitedAct, ZaakFacts } from '../../lib/model/overview';
import { formatCount } from '../words';
import { BARS } from './draw';
import type { Figure } from './plot-figure';
import { shortened } from './shortened';

const MOST = 15;
const ROW = 28;

/** What a law is called; an EU act that no table has goes by its number. */
function nameOf(act: string): string {
  const id = act.toUpperCase();
  return writtenAct({ system: act.startsWith('bwb') ? 'bwb' : 'celex', id }) ?? id;
}

/** The room that names have beside the bars in a plot of this width, in pixels. */
function nameRoom(width: number): number {
  return Math.min(290, width * 0.45);
}

/** The acts that are cited in most questions and answers. */
export function actFigure(acts: readonly CitedAct[], zaken: readonly ZaakFacts[]): Figure {
  const byKey = new Map(zaken.map((zaak) => [zaak.key, zaak]));
  const cited = acts
    .map(({ act, zaken }) => ({ name: nameOf(act), zaken: zaken.flatMap((key) => byKey.get(key) ?? []) }))
    .filter((act) => act.zaken.length > 0)
    .sort((a, b) => b.zaken.length - a.zaken.length)
    .slice(0, MOST);
  return {
    file: 'aangehaalde-wetten',
    title: i18n.t('overview.acts'),
    hint: i18n.t('overview.actsHint'),
    columns: [i18n.t('overview.act')],
    bars: cited.map(({ name, zaken }) => ({ name, cells: [], zaken })),
    drawing: {
      height: 40 + cited.length * ROW,
      options: ({ bar, ink, muted, paper }, width) => ({
        marginLeft: nameRoom(width),
        marginRight: 40,
        x: { axis: null },
        y: {
          label: null,
          domain: cited.map(({ name }) => name),
          tickFormat: (name: string) => shortened(name, nameRoom(width)),
          tickSize: 0,
        },
        marks: [
          Plot.barX(cited, { x: ({ zaken }) => zaken.length, y: 'name', fill: bar, className: BARS }),
          Plot.text(cited, {
            x: ({ zaken }) => zaken.length,
            y: 'name',
            text: ({ zaken }) => formatCount(zaken.length),
            textAnchor: 'start',
            dx: 5,
            fill: ink,
            stroke: paper,
            strokeWidth: 4,
          }),
          Plot.ruleX([0], { stroke: muted }),
        ],
      }),
    },
  };
}
