import * as Plot from '@observablehq/plot';
import { i18n } from '#i18n';
import { actsById } from '../../lib/citations/acts/acts-by-id';
import type { CitedAct, ZaakFacts } from '../../lib/model/overview';
import { BARS } from './draw';
import type { Figure } from './plot-figure';

const MOST = 15;
const ROW = 28;

/** What a law is called; an EU act that no table has goes by its number. */
function nameOf(act: string): string {
  return actsById.get(act.toUpperCase())?.name ?? act.toUpperCase();
}

function shortened(name: string): string {
  return name.length > 38 ? `${name.slice(0, 37).trimEnd()}…` : name;
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
        marginLeft: Math.min(290, width * 0.45),
        marginRight: 40,
        x: { axis: null },
        y: { label: null, domain: cited.map(({ name }) => name), tickFormat: shortened, tickSize: 0 },
        marks: [
          Plot.barX(cited, { x: ({ zaken }) => zaken.length, y: 'name', fill: bar, className: BARS }),
          Plot.text(cited, {
            x: ({ zaken }) => zaken.length,
            y: 'name',
            text: ({ zaken }) => String(zaken.length),
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
