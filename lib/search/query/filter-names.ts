import type { FilterName } from './query';

/** What a filter can be called, Dutch and English; the first is what the extension writes. */
const NAMES: Readonly<Record<FilterName, readonly string[]>> = {
  lid: ['lid', 'member', 'indiener'],
  partij: ['partij', 'party', 'fractie'],
  minister: ['minister', 'bewindspersoon'],
  onderwerp: ['onderwerp', 'subject', 'topic'],
  soort: ['soort', 'kind', 'type'],
  status: ['status'],
  na: ['na', 'vanaf', 'sinds', 'after', 'since'],
  voor: ['voor', 'tot', 'before', 'until'],
  jaar: ['jaar', 'year'],
  wet: ['wet', 'law', 'act'],
  artikel: ['artikel', 'article', 'art'],
  label: ['label'],
};

const FILTERS = new Map<string, FilterName>(
  (Object.keys(NAMES) as FilterName[]).flatMap((filter) => NAMES[filter].map((name) => [name, filter] as const)),
);

/** The filter of this name, given in small letters; undefined when there is none. */
export function filterNamed(name: string): FilterName | undefined {
  return FILTERS.get(name);
}
