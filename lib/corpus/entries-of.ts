import type { Note } from '../model/note';
import type { Publicatie } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import type { Entry } from '../search/index/entry';
import { entryOf } from '../search/index/entry-of';
import { groupZaken, zaakOf } from '../zaken/zaak-of';
import { isLoose } from './zaken-around';

/** What entries are made of. */
interface Sources {
  documents: Publicatie[];
  /** The vraagnummers of the zaken that are wanted, each with all its documents among these. */
  numbers: ReadonlySet<string>;
  /** The documents that are to stand by themselves when they are in none of these zaken. */
  settled: ReadonlySet<string>;
  /** The keys of what a document cites. */
  citedBy(id: string): string[];
  /** What the person wrote beside a document, in the order in which `notesByDocument` gives it. */
  notesOf(id: string): readonly Note[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** One that cannot be made is left away: it is a mistake in here, and must not keep all others out of the index. */
function entryOrNone(zaak: Zaak, key: string, { citedBy, notesOf }: Pick<Sources, 'citedBy' | 'notesOf'>): Entry[] {
  const cites = new Set(zaak.publicaties.flatMap(({ id }) => citedBy(id)));
  const notes = zaak.publicaties.flatMap(({ id }) => notesOf(id));
  try {
    return [entryOf(zaak, [...cites], key, notes)];
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** The entries of zaken, and of the documents that belong to none; each is made when it is asked for. */
export function* entriesOf({ documents, numbers, settled, today, ...known }: Sources): Generator<Entry> {
  const zaken = [...groupZaken(documents, today)].filter(([number]) => numbers.has(number));
  const placed = new Set(zaken.flatMap(([, { publicaties }]) => publicaties.map(({ id }) => id)));
  const alone = documents.filter(
    (publicatie) => settled.has(publicatie.id) && isLoose(publicatie) && !placed.has(publicatie.id),
  );
  for (const [number, zaak] of zaken) yield* entryOrNone(zaak, number, known);
  for (const publicatie of alone) yield* entryOrNone(zaakOf('', [publicatie], today), publicatie.id, known);
}
