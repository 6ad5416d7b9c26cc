import type { FoundEntry, Shown } from '../../lib/search/searcher';
import { cardStatus } from './card-status';
import { destinationOf } from './destination-of';
import type { ZaakRow } from './list-section';
import type { Snippets } from './use-snippets';

/** Where an entry is read: at the piece that is shown; its last document while that is not known. */
function destination({ card }: FoundEntry, query: string, shown: Shown | undefined): string {
  const document = card.documents.find(({ id }) => id === shown?.document) ?? card.documents.at(-1);
  const { question, part } = shown?.snippet ?? {};
  return document ? destinationOf(document, { question, query, note: part === 'notitie' }) : '';
}

/** What was found as rows; `today`: `YYYY-MM-DD`, for the status of the questions. */
export function zaakRows(entries: readonly FoundEntry[], snippets: Snippets, query: string, today: string): ZaakRow[] {
  return entries.map((entry) => {
    const { card } = entry;
    const status = cardStatus(card, today);
    const shown = snippets.get(card.key);
    return {
      kind: 'zaak',
      key: card.key,
      destination: destination(entry, query, shown),
      entry,
      ...(status ? { status } : {}),
      ...(shown ? { shown } : {}),
      coming: !snippets.has(card.key),
    };
  });
}
