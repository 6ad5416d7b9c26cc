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
  const corpus = await openCorpus();
  const visits = await corpus.recent(VISITS_LOOKED_AT);
  const ids = visits.map(({ id }) => id);
  const [documents, cards] = await Promise.all([corpus.documents(ids), cardsOf(index, ids)]);
  const read = visits.flatMap(({ id, at }, place) => {
    const publicatie = documents[place];
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
 * what the index knows.
 */
export async function readStart(opening: Opening, index: SearchIndex, today: string): Promise<Start> {
  const recent = readRecent(opening, index, today).catch((error): ReadDocument[] => {
    console.error(error);
    return [];
  });
  const [read, open] = await Promise.all([recent, readOpen(index, today)]);
  return { recent: read, open };
}
