import { useEffect, useRef } from 'preact/hooks';
import { type ListRow, type ListSection, OFFICIAL } from './list-section';
import { RowContent, type RowContext } from './row-content';

/** The list's id, for the field that controls it. */
export const LIST_ID = 'results';

/** The id of the row at a place in the list, counted over all sections. */
export function rowId(place: number): string {
  return `row-${place}`;
}

/** So near the end of the list more is asked for, in CSS pixels: about as much as is in view, and the way on behind it. */
const NEAR_THE_END = 600;

interface Props extends RowContext {
  label: string;
  sections: ListSection[];
  /** What the list is of: another begins at its top. */
  query: string;
  /** The place of the active row, or -1. */
  active: number;
  onActivate(place: number): void;
  onOpen(row: ListRow, behind: boolean): void;
  /** Asks for what comes behind the last row. */
  onMore(): void;
}

interface RowProps extends RowContext, Pick<Props, 'onActivate' | 'onOpen'> {
  row: ListRow;
  place: number;
  active: boolean;
}

function classOf(row: ListRow): string {
  if (row.kind === 'store') return 'row row-store';
  return row.kind === 'zaak' && row.coming ? 'row row-coming' : 'row';
}

function Row({ row, place, active, onActivate, onOpen, ...context }: RowProps) {
  return (
    // A real link, so that the address shows and can be copied; the field keeps the focus, and has the keys. The way to
    // more rows leads to this list itself.
    <a
      id={rowId(place)}
      class={classOf(row)}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={'destination' in row ? row.destination : '#'}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={() => active || onActivate(place)}
      onClick={(event) => {
        event.preventDefault();
        // The second press of a double click would open what took the place of the first.
        if (event.detail <= 1) onOpen(row, event.ctrlKey || event.metaKey || event.shiftKey);
      }}
      onAuxClick={(event) => {
        if (event.button !== 1) return;
        event.preventDefault();
        onOpen(row, true);
      }}
    >
      <RowContent row={row} {...context} />
    </a>
  );
}

/** The rows that can be opened, as the list of a combobox: the field says which of them is active. */
export function ResultList({ label, sections, query, active, onMore, ...rest }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const askNearTheEnd = () => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = list.current ?? {};
    if (scrollTop > 0 && scrollTop + clientHeight > scrollHeight - NEAR_THE_END) onMore();
  };
  // A new query begins at the top.
  useEffect(() => list.current?.scrollTo({ top: 0 }), [query]);
  useEffect(() => {
    if (active === 0) list.current?.scrollTo({ top: 0 });
    else if (active > 0) document.getElementById(rowId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  // Who searches on wants to see what comes of it, not the end of what was there before.
  const hasOfficial = sections.some(({ key, heading }) => key === OFFICIAL && heading);
  useEffect(() => {
    const heading = hasOfficial && document.getElementById(`heading-${OFFICIAL}`);
    if (!heading || !list.current) return;
    list.current.scrollTop += heading.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
  }, [hasOfficial]);

  let place = 0;
  return (
    <div class="list" id={LIST_ID} role="listbox" tabIndex={-1} aria-label={label} ref={list} onScroll={askNearTheEnd}>
      {sections.map(({ key, heading, note, rows, whenEmpty }) => {
        const nodes = rows.map((row) => {
          const here = place++;
          return <Row key={row.key} row={row} place={here} active={here === active} {...rest} />;
        });
        if (!heading) return nodes;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
          <div key={key} class="section" data-section={key} role="group" aria-labelledby={`heading-${key}`}>
            <div class="section-heading" id={`heading-${key}`} role="presentation">
              {heading}
              {note && <span class="section-note">{note}</span>}
            </div>
            {nodes.length > 0 ? (
              nodes
            ) : (
              <div role="presentation" class="section-empty">
                {whenEmpty}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
