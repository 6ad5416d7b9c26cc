import type { Reason } from '../../lib/search/searcher';
import type { PopupServices } from './popup-services';
import type { FoundResult } from './use-found';
import { useLoaded } from './use-loaded';

/** Why entries stand where they stand, by their keys. */
export type Reasons = ReadonlyMap<string, readonly Reason[]>;

/** The reasons of everything that is listed, when a person asks for them. */
export function useReasons(
  { today }: PopupServices,
  result: FoundResult | undefined,
  wanted: boolean,
): Reasons | undefined {
  const entries = result?.answer.found.entries ?? [];
  const asked = wanted && result ? `${entries.length} ${result.typed.text}` : undefined;
  const { value } = useLoaded(asked, async () => {
    if (!result) return undefined;
    const options = { limit: entries.length, today: today() };
    const reasons = entries.map((entry) => result.open.searcher.explain(result.typed.query, entry, options));
    const all = await Promise.all(reasons);
    return new Map(entries.map(({ card }, at) => [card.key, all[at] ?? []]));
  });
  return value;
}
