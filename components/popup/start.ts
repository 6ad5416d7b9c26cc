import type { Corpus } from '../../lib/model/corpus';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Card } from '../../lib/model/search';
import type { ZaakStatus } from '../../lib/model/zaak';
import type { SearchIndex } from '../../lib/search/index/search-index';
import { openEntries } from '../../lib/search/rank/open-entries';
import { today as dayOf } from '../../lib/zaken/days';
import { cardStatus } from './card-status';
import { cardsOf } from './cards-of';

/** A document that was read, and on which day. */
export interface ReadDocument {
  publicatie: Publicatie;
  on: string;
  status?: ZaakStatus;
}

/** A question without an answer at hand. */
export interface OpenVraag {
  card: Card;
  status: ZaakStatus;
}

/** What an empty field shows. */
export interface Start {
  recent: ReadDocument[];
  /** Those past their term first, then by the day the answer is due. */
  open: OpenVraag[];
}

/** Where the documents come from. */
interface Opening {
  openCorpus(): Promise<Corpus>;
}

const MOST_RECENT = 3;
/** More than are shown: the document of a visit may be gone. */
const VISITS_LOOKED_AT = 20;
const MOST_OPEN = 8;

async function readRecent({ openCorpus }: Opening, index: SearchIndex, today: string): Promise<ReadDocument[]> {
  const nothing = (error: unknown): never[] => {
    console.error(error);
    return [];
  };
  const corpus = openCorpus();
  const visits = await corpus.then((it) => it.recent(VISITS_LOOKED_AT)).catch(nothing);
  if (visits.length === 0) return [];
  const ids = visits.map(({ id }) => id);
  const [found, cards] = await Promise.all([
    corpus.then((it) => it.documents(ids)).catch(nothing),
    cardsOf(index, ids),
  ]);
  const read = visits.flatMap(({ id, at }, place) => {
    const publicatie = found[place];
    if (!publicatie) return [];
    const status = cardStatus(cards.get(id), today);
    return [{ publicatie, on: dayOf(new Date(at)), ...(status ? { status } : {}) }];
  });
  return read.slice(0, MOST_RECENT);
}

async function readOpen(index: SearchIndex, today: string): Promise<OpenVraag[]> {
  const cards = await openEntries(index, MOST_OPEN);
  return cards.flatMap((card) => {
    const status = cardStatus(card, today);
    return status ? [{ card, status }] : [];
  });
}

/**
 * What was read last, and the questions that wait for an answer. `today`: `YYYY-MM-DD`. Documents that cannot be opened leave
 * what the index knows. Rejects when the index cannot be read, as a search does.
 */
export async function readStart(opening: Opening, index: SearchIndex, today: string): Promise<Start> {
  const [recent, open] = await Promise.all([readRecent(opening, index, today), readOpen(index, today)]);
  return { recent, open };
}
