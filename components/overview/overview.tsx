import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OverviewFacts, ZaakFacts } from '../../lib/model/overview';
import { formatCount } from '../words';
import { actFigure } from './act-figure';
import { answerFigure } from './answer-figure';
import { groupFigure } from './group-figure';
import { monthFigure } from './month-figure';
import { PlotFigure } from './plot-figure';

/** What the overview asks of the browser. */
export interface OverviewServices {
  /** Reads all that is counted; `progress` is told the part that is done. Rejects when the storage refuses. */
  read(progress: (done: number) => void): Promise<OverviewFacts>;
  /** Gives the person a file. */
  save(file: Blob, name: string): void;
}

type State = { name: 'reading'; done: number } | { name: 'refused' } | { name: 'ready'; facts: OverviewFacts };

function yearOf({ status }: ZaakFacts): string {
  return status.ingezonden?.slice(0, 4) ?? '';
}

function Figures({ facts: { zaken, acts }, save }: { facts: OverviewFacts } & Pick<OverviewServices, 'save'>) {
  const figures = useMemo(
    () => [
      monthFigure(zaken),
      answerFigure(zaken),
      groupFigure(zaken, 'ministries'),
      groupFigure(zaken, 'fracties'),
      actFigure(acts, zaken),
    ],
    [zaken, acts],
  );
  return (
    <>
      {figures
        .filter(({ bars }) => bars.length > 0)
        .map((figure) => (
          <PlotFigure key={figure.file} {...figure} save={save} />
        ))}
    </>
  );
}

/** Plots of all questions on this machine, or of those of one year: how many, how soon answered, by whom, about which laws. */
export function Overview({ services }: { services: OverviewServices }) {
  const [state, setState] = useState<State>({ name: 'reading', done: 0 });
  const [year, setYear] = useState('');
  useEffect(() => {
    services
      .read((done) => setState({ name: 'reading', done }))
      .then(
        (facts) => setState({ name: 'ready', facts }),
        (error) => {
          console.error(error);
          setState({ name: 'refused' });
        },
      );
  }, [services]);
  const facts = state.name === 'ready' ? state.facts : undefined;
  const shown = useMemo(() => {
    return facts && { ...facts, zaken: facts.zaken.filter((zaak) => year === '' || yearOf(zaak) === year) };
  }, [facts, year]);

  if (state.name === 'refused') return <p role="alert">{i18n.t('overview.refused')}</p>;
  if (!facts || !shown) {
    const done = state.name === 'reading' ? state.done : 0;
    return <progress aria-label={i18n.t('overview.reading')} value={done} max={1} />;
  }
  if (facts.zaken.length === 0) return <p>{i18n.t('overview.empty')}</p>;
  const years = [...new Set(facts.zaken.map(yearOf))].filter(Boolean).sort().reverse();
  return (
    <>
      <p>
        <label>
          {i18n.t('overview.year')}{' '}
          <select value={year} onChange={({ currentTarget }) => setYear(currentTarget.value)}>
            <option value="">{i18n.t('overview.allYears')}</option>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>{' '}
        <span role="status">{i18n.t('overview.count', shown.zaken.length, [formatCount(shown.zaken.length)])}</span>
      </p>
      <p class="hint">{i18n.t('overview.what')}</p>
      <Figures facts={shown} save={services.save} />
    </>
  );
}
