import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ZaakFacts } from '../../lib/model/overview';
import { formatCount } from '../words';
import { BarDocuments } from './bar-documents';
import { BARS, type Drawing, draw } from './draw';
import { ON_PAGE } from './palette';
import { pictureOf } from './save-picture';

/** One bar, and the row of the table that says the same. */
export interface Bar {
  /** What it is of: "maart 2024". */
  name: string;
  /** What the other columns say, as they are read. */
  cells: string[];
  zaken: ZaakFacts[];
}

export interface Figure {
  /** Names the file of a saved picture. */
  file: string;
  title: string;
  hint: string;
  /** The heads of the table's columns, that of the name first; the number of questions is the last, by itself. */
  columns: string[];
  /** In the order of the drawing's bars. */
  bars: Bar[];
  drawing: Drawing;
}

interface Props extends Figure {
  /** Gives the person a file. */
  save(file: Blob, name: string): void;
}

/** The width that a figure has on the page, also when that changes, in CSS pixels. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** The place of a pressed bar in what was drawn. */
function barAt(target: EventTarget | null): number | undefined {
  const shape = target instanceof Element ? target.closest(`.${BARS} > *`) : null;
  const data: unknown = shape && '__data__' in shape ? shape.__data__ : undefined;
  return typeof data === 'number' ? data : undefined;
}

/** A plot, its table, and the questions of the bar that was chosen in either. */
export function PlotFigure({ file, title, hint, columns, bars, drawing, save }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLTableSectionElement>(null);
  const width = useWidth(place);
  const [chosen, setChosen] = useState<number>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (width > 0) place.current?.replaceChildren(draw(drawing, ON_PAGE, width));
  }, [drawing, width]);
  useEffect(() => {
    for (const shape of place.current?.querySelectorAll(`.${BARS} > *`) ?? []) {
      shape.classList.toggle('chosen', chosen !== undefined && barAt(shape) === chosen);
    }
  }, [drawing, width, chosen]);
  // Of other questions there are other bars.
  useEffect(() => setChosen(undefined), [bars]);

  const savePicture = async (form: 'svg' | 'png') => {
    try {
      save(await pictureOf(drawing, title, form), `kamerspoor-${file}.${form}`);
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  const bar = chosen === undefined ? undefined : bars[chosen];
  /** The focus goes back to the row that opened the list, or to the table when that is folded. */
  const close = () => {
    const row = rows.current?.rows[chosen ?? -1];
    const opener = row?.checkVisibility()
      ? row.querySelector('button')
      : row?.closest('details')?.querySelector('summary');
    opener?.focus();
    setChosen(undefined);
  };
  return (
    <section class="plot">
      <h2>{title}</h2>
      <p class="hint">{hint}</p>
      {/* The table says the same, and its buttons do the same, to who sees no plot or uses no pointer. */}
      <div class="plot-place" ref={place} aria-hidden="true" onClick={({ target }) => setChosen(barAt(target))} />
      {bar && <BarDocuments name={bar.name} zaken={bar.zaken} onClose={close} />}
      <div class="plot-foot">
        <details>
          <summary>{i18n.t('overview.table', [title])}</summary>
          <table aria-label={title}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
                <th scope="col">{i18n.t('overview.questions')}</th>
              </tr>
            </thead>
            <tbody ref={rows}>
              {bars.map(({ name, cells, zaken }, at) => (
                <tr key={at}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                  <td>
                    {zaken.length === 0 ? (
                      '0'
                    ) : (
                      <button
                        type="button"
                        class="link"
                        aria-label={i18n.t('overview.show', zaken.length, [formatCount(zaken.length), name])}
                        onClick={() => setChosen(at)}
                      >
                        {formatCount(zaken.length)}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        <span class="plot-save">
          {(['svg', 'png'] as const).map((form) => (
            <button key={form} type="button" onClick={() => savePicture(form)}>
              {i18n.t(`overview.${form}`)}
            </button>
          ))}
        </span>
      </div>
      <p role="status">{failed ? i18n.t('overview.saveFailed') : ''}</p>
    </section>
  );
}
