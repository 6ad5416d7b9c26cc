import type { Target } from '../../lib/model/citation';
import { jumpOf, type Leads, readLeads } from './leads';
import type { PopupServices } from './popup-services';
import { type Loaded, useLoaded } from './use-loaded';

/** What the number or address in a query leads to; `target`: what the query refers to. `stored` goes up when something was. */
export function useLeads(
  { openCorpus, today }: PopupServices,
  query: string | undefined,
  target: Target | undefined,
  stored: number,
): Loaded<Leads> {
  const jump = query ? jumpOf(query, target) : undefined;
  const asked = jump && `${jump.id} ${jump.vraagnummer} ${stored}`;
  return useLoaded(asked, async () => readLeads(await openCorpus(), jump ?? {}, today()));
}
