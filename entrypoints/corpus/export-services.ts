import type { ExportServices, FoundZaken } from '../../components/export/export-services';
import { lawContext } from '../../components/popup/law-names';
import { takenZaken } from '../../lib/cite/taken-zaak';
import { citedKeys } from '../../lib/corpus/cited-keys';
import { openNotes } from '../../lib/corpus/notes/open-notes';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { openDatabase } from '../../lib/corpus/open-database';
import { readQuery } from '../../lib/search/query/read-query';
import { allCards } from '../../lib/search/rank/all-cards';
import type { FoundEntry } from '../../lib/search/searcher';
import { today } from '../../lib/zaken/days';
import { openSearch } from '../popup/open-search';

let opened: ReturnType<typeof openSearch> | undefined;

/** Opened once for the page; when that failed, the next call tries again. */
async function search(): ReturnType<typeof openSearch> {
  // An extension that was just installed has its first documents in a moment.
  await openCorpus();
  opened ??= openSearch().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What holds the words apart from what only resembles them: the entries of the best tier there is, and the others. */
function bestTier(entries: FoundEntry[]): Pick<FoundZaken, 'cards' | 'resembling'> {
  const best = Math.min(...entries.map(({ tier }) => tier));
  const cardsWhere = (isWanted: (entry: FoundEntry) => boolean) => entries.filter(isWanted).map(({ card }) => card);
  return { cards: cardsWhere(({ tier }) => tier === best), resembling: cardsWhere(({ tier }) => tier > best) };
}

/** What the view "Meenemen" asks of the browser. */
export const exportServices: ExportServices = {
  today: () => today(new Date()),
  async find(text, signal) {
    const source = await search();
    const [{ index, searcher }, waiting] = await Promise.all([source.searcher(), source.pending()]);
    const day = today(new Date());
    const query = readQuery(text, lawContext(day));
    if (query.groups.length === 0) return { query, cards: await allCards(index), resembling: [], waiting };
    let entries: FoundEntry[] = [];
    const options = { limit: Math.max(index.entries, 1), today: day, signal };
    for await (const found of searcher.search(query, options)) entries = found.entries;
    signal.throwIfAborted();
    return { query, ...bestTier(entries), waiting };
  },
  async read(cards) {
    const [corpus, database, notes] = await Promise.all([openCorpus(), openDatabase(), openNotes()]);
    const ids = [...new Set(cards.flatMap(({ documents }) => documents.map(({ id }) => id)))];
    const [documents, beside, cites] = await Promise.all([
      corpus.documents(ids),
      notes.of(ids),
      citedKeys(database, ids),
    ]);
    const stored = documents.filter((document) => document !== undefined);
    return takenZaken(cards, stored, beside, today(new Date())).map((taken) => ({ ...taken, cites }));
  },
};
