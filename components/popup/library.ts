import type { Citing } from '../../lib/model/about';
import type { Corpus } from '../../lib/model/corpus';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Searcher } from '../../lib/model/search';
import type { Zaak, ZaakStatus } from '../../lib/model/zaak';
import { createSearcher } from '../../lib/search/create-searcher';
import { today as dayOf } from '../../lib/zaken/days';
import { groupZaken } from '../../lib/zaken/zaak-of';

/** A document that was read, and on which day. */
export interface ReadDocument {
  publicatie: Publicatie;
  on: string;
  status?: ZaakStatus;
}

/** The corpus as the popup holds it while it is open. */
export interface Library {
  publicaties: Publicatie[];
  byId: ReadonlyMap<string, Publicatie>;
  /** Where the question of a document stands. */
  statusOf(publicatie: Publicatie): ZaakStatus | undefined;
  /** From the temporary ids that documents had before to those that they have now. */
  aliases: ReadonlyMap<string, string>;
  searcher: Searcher;
  today: string;
  recent: ReadDocument[];
  /** Questions without an answer at hand, those past their term first, then by the day the answer is due. */
  open: Zaak[];
}

const MOST_RECENT = 3;
/** More than are shown: the document of a visit may be gone. */
const VISITS_LOOKED_AT = 20;

function openZaken(zaken: Zaak[]): Zaak[] {
  const urgency = ({ status }: Zaak) => `${status?.name === 'laat' ? 0 : 1} ${status?.term ?? '9999'}`;
  return zaken
    .filter(({ status }) => status && ['open', 'uitgesteld', 'laat'].includes(status.name))
    .sort((a, b) => urgency(a).localeCompare(urgency(b)) || a.vraagnummer.localeCompare(b.vraagnummer));
}

/** Reads the whole corpus and makes it searchable. Rejects when the browser's storage refuses. */
export async function loadLibrary(corpus: Corpus, today: string): Promise<Library> {
  const [publicaties, visits, aliases] = await Promise.all([
    corpus.all(),
    corpus.recent(VISITS_LOOKED_AT),
    corpus.aliases(),
  ]);
  const byId = new Map(publicaties.map((publicatie) => [publicatie.id, publicatie]));
  const zaken = groupZaken(publicaties, today);
  const statusOf = ({ vraagnummers }: Publicatie) => zaken.get(vraagnummers[0] ?? '')?.status;
  const recent = visits.flatMap(({ id, at }) => {
    const publicatie = byId.get(id);
    if (!publicatie) return [];
    const status = statusOf(publicatie);
    return [{ publicatie, on: dayOf(new Date(at)), ...(status ? { status } : {}) }];
  });
  const searcher = createSearcher(publicaties, today);
  const open = openZaken([...zaken.values()]);
  return { publicaties, byId, statusOf, aliases, searcher, today, recent: recent.slice(0, MOST_RECENT), open };
}

/** What of this the library holds: the corpus may have more, or less, since it was read. */
export function heldBy({ byId }: Library, { count, citing }: Citing): Citing {
  const held = citing.filter(({ id }) => byId.has(id));
  return { count: count - citing.length + held.length, citing: held };
}
