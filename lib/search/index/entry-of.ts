import { documentDay } from '../../model/document-day';
import type { Note } from '../../model/note';
import type { Publicatie } from '../../model/publicatie';
import { type Card, card as cardSchema } from '../../model/search';
import type { Zaak } from '../../model/zaak';
import { keptStatus } from '../../zaken/status-today';
import type { Entry, Unit } from './entry';
import { filtersOf } from './filters-of';
import { headOf } from './head-of';
import { labelsOf, noteUnits } from './notes-of';
import { textsOf } from './texts-of';

function peopleOf(publicaties: readonly Publicatie[]): Card['people'] {
  const indieners = publicaties.find(({ indieners }) => indieners.length > 0)?.indieners;
  const writers = publicaties[0]?.bewindspersonen ?? [];
  return (
    indieners ??
    writers.map(({ name, role, fractie }) => ({ name: name ?? role ?? '', ...(fractie ? { fractie } : {}) }))
  );
}

function cardOf(key: string, { publicaties, status }: Zaak, notes: readonly Note[]): Card {
  const labels = labelsOf(notes);
  return {
    key,
    title: publicaties[0]?.title ?? '',
    documents: publicaties.map((publicatie) => {
      const day = documentDay(publicatie);
      return { id: publicatie.id, kind: publicatie.kind, ...(day ? { day } : {}) };
    }),
    people: peopleOf(publicaties),
    ...keptStatus(publicaties, status),
    ...(labels.length > 0 ? { labels } : {}),
  };
}

/**
 * The units of a zaak, its head first and the notes beside its documents last: always the same for the same documents and
 * notes.
 */
export function unitsOf(zaak: Zaak, notes: readonly Note[] = []): readonly [head: Unit, ...rest: Unit[]] {
  return [headOf(zaak.publicaties), ...textsOf(zaak), ...noteUnits(notes)];
}

/**
 * A zaak as it is indexed. `cites`: the keys of what its documents cite. `key`: what it goes by in the index, its
 * vraagnummer, or for a document that belongs to no zaak its id. `notes`: what the person wrote beside its documents, in
 * their order. Throws when no card can be made of it that can be read back: in the index it would make all of it look damaged.
 */
export function entryOf(
  zaak: Zaak,
  cites: readonly string[],
  key = zaak.vraagnummer,
  notes: readonly Note[] = [],
): Entry {
  return {
    card: cardSchema.parse(cardOf(key, zaak, notes)),
    units: unitsOf(zaak, notes),
    ...filtersOf(zaak.publicaties, cites, notes),
  };
}
