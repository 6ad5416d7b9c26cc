import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found, FoundEntry, ReadUnits, Shown } from '../../lib/search/searcher';
import { showEntry } from '../../lib/search/show/show-entry';

/** What is shown of entries by their keys; undefined for what is gone. */
export type Snippets = ReadonlyMap<string, Shown | undefined>;

const NONE: Snippets = new Map();

/** How many are read at a time: about as many as are in view. */
const STEP = 6;

async function readSnippets(units: ReadUnits, entries: FoundEntry[], words: Found['words']): Promise<Snippets> {
  const read = await units(entries.map(({ card }) => card)).catch(() => []);
  return new Map(
    entries.map((entry, at) => {
      const own = read[at];
      return [entry.card.key, own && showEntry(own, entry, words)] as const;
    }),
  );
}

/**
 * The pieces that matched, read after the list is on the screen, those in view first. `search`: the same for as long as more
 * of one search is found.
 */
export function useSnippets(
  units: ReadUnits | undefined,
  search: object | undefined,
  found: Found | undefined,
): Snippets {
  const [read, setRead] = useState<{ search: object; snippets: Snippets }>();
  const snippets = read && read.search === search ? read.snippets : NONE;
  const asked = useRef<{ search: object | undefined; keys: Set<string> }>({ search, keys: new Set() });
  if (asked.current.search !== search) asked.current = { search, keys: new Set() };

  useEffect(() => {
    if (!units || !search || !found) return;
    const { current } = asked;
    const left = found.entries.filter(({ card }) => current.keys.size !== current.keys.add(card.key).size);
    const next = async () => {
      const entries = left.splice(0, STEP);
      if (entries.length === 0 || asked.current !== current) return;
      const more = await readSnippets(units, entries, found.words);
      if (asked.current !== current) return;
      setRead((now) => ({ search, snippets: new Map([...(now?.search === search ? now.snippets : []), ...more]) }));
      await next();
    };
    next();
  }, [units, search, found]);
  return snippets;
}
