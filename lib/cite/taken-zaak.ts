import type { Note } from '../model/note';
import type { Bewindspersoon, Indiener, Publicatie, PublicatieKind } from '../model/publicatie';
import type { Card } from '../model/search';
import type { Zaak } from '../model/zaak';
import { statusToday } from '../zaken/status-today';

/** A zaak as it is taken out of the corpus. */
export interface TakenZaak {
  /** With the vraagnummer "" for a document that belongs to none. */
  zaak: Zaak;
  /** What the person wrote beside its documents. */
  notes: Note[];
  /** By the ids of documents the keys of what they cite, where that is known: see `keyOf`. */
  cites?: ReadonlyMap<string, readonly string[]>;
  /** The day as of which its status is told, `YYYY-MM-DD`. */
  today: string;
}

/** Who answers comes before who was asked: the minister may be another by then. */
const ANSWERING: PublicatieKind[] = ['antwoord', 'brief', 'mededeling', 'kamervraag'];

/** Every value once, in order, without those that are not there. */
export function unique(values: (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}

/** Who asked, as the first document that names them has it: another may write the same names shorter. */
export function indienersOf({ publicaties }: Zaak): Indiener[] {
  return publicaties.find(({ indieners }) => indieners.length > 0)?.indieners ?? [];
}

/** Who answered, in all answers together; or who was asked while there is no answer. */
export function bewindspersonenOf({ publicaties }: Pick<Zaak, 'publicaties'>): Bewindspersoon[] {
  const namedIn = (kind: PublicatieKind) =>
    publicaties.flatMap((publicatie) => (publicatie.kind === kind ? publicatie.bewindspersonen : []));
  return ANSWERING.map(namedIn).find((named) => named.length > 0) ?? [];
}

/** The names of people, each once: what one document writes shorter than another is as the other has it. */
export function namesOf(people: Bewindspersoon[]): string[] {
  const names = unique(people.map(({ name }) => name));
  return names.filter((name) => !names.some((other) => other.endsWith(` ${name}`)));
}

/**
 * What cards of the index stand for, with their documents as they are stored now; without those of which nothing is stored
 * any more. `today`: `YYYY-MM-DD`.
 */
export function takenZaken(cards: readonly Card[], documents: Publicatie[], notes: Note[], today: string): TakenZaak[] {
  const byId = new Map(documents.map((publicatie) => [publicatie.id, publicatie]));
  return cards.flatMap((card) => {
    const publicaties = card.documents.flatMap(({ id }) => byId.get(id) ?? []);
    if (publicaties.length === 0) return [];
    const isAlone = card.documents.some(({ id }) => id === card.key);
    const status = statusToday(card, today);
    const ids = new Set(publicaties.map(({ id }) => id));
    const zaak = { vraagnummer: isAlone ? '' : card.key, publicaties, ...(status ? { status } : {}) };
    return [{ zaak, notes: notes.filter(({ document }) => ids.has(document)), today }];
  });
}
