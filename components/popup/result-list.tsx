import { useEffect, useRef } from 'preact/hooks';
import type { ListRow, ListSection } from './list-section';
import { RowContent } from './row-content';

/** The list's id, for the field that controls it. */
export const LIST_ID = 'results';

/** The id of the row at a place in the list, counted over all sections. */
export function rowId(place: number): string {
  return `row-${place}`;
}

interface Props {
  label: string;
  sections: ListSection[];
  query: string;
  /** The place of the active row, or -1. */
  active: number;
  onActivate(place: number): void;
  onOpen(row: ListRow, behind: boolean): void;
}

interface RowProps extends Pick<Props, 'query' | 'onActivate' | 'onOpen'> {
  row: ListRow;
  place: number;
  active: boolean;
}

function Row({ row, place, active, query, onActivate, onOpen }: RowProps) {
  return (
    // A real link, so that the address shows and can be copied; the field keeps the focus, and has the keys. The way to
    // more rows leads to this list itself.
    <a
      id={rowId(place)}
      class="row"
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={'destination' in row ? row.destination : '#'}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={() => active || onActivate(place)}
      onClick={(event) => {
        event.preventDefault();
        onOpen(row, event.ctrlKey || event.metaKey || event.shiftKey);
      }}
      onAuxClick={(event) => {
        if (event.button !== 1) return;
        event.preventDefault();
        onOpen(row, true);
      }}
    >
      <RowContent row={row} query={query} />
    </a>
  );
}

/** The rows that can be opened, as the list of a combobox: the field says which of them is active. */
export function ResultList({ label, sections, query, active, onActivate, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // A new query begins at the top.
  useEffect(() => list.current?.scrollTo({ top: 0 }), [query]);
  useEffect(() => {
    if (active === 0) list.current?.scrollTo({ top: 0 });
    else if (active > 0) document.getElementById(rowId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  let place = 0;
  return (
    <div class="list" id={LIST_ID} role="listbox" tabIndex={-1} aria-label={label} ref={list}>
      {sections.map(({ key, heading, rows, whenEmpty }) => {
        const nodes = rows.map((row) => {
          const here = place++;
          return (
            <Row
              key={row.key}
              row={row}
              place={here}
              active={here === active}
              query={query}
              onActivate={onActivate}
              onOpen={onOpen}
            />
          );
        });
        if (!heading) return nodes;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
          <div key={key} class="section" role="group" aria-labelledby={`heading-${key}`}>
            <div class="section-heading" id={`heading-${key}`} role="presentation">
              {heading}
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
