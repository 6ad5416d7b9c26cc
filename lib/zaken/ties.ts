import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import { firstPrintId } from './reprint-of';

/** How the documents of a list are tied to each other, to look up in one step. */
export interface Ties {
  /** Under "" those that carry none. */
  byVraagnummer: Map<string, Publicatie[]>;
  /** By the id of the first print: a list names that one, and a reprint is the same Aanhangsel. */
  byId: Map<string, Publicatie[]>;
  /** From the id of an Aanhangsel to the documents without a vraagnummer that list it. */
  listing: Map<string, Publicatie[]>;
}

function add(map: Map<string, Publicatie[]>, key: string, publicatie: Publicatie): void {
  const list = map.get(key);
  if (list) list.push(publicatie);
  else map.set(key, [publicatie]);
}

/** Reads the ties of a list of documents, once. */
export function tiesOf(publicaties: Publicatie[]): Ties {
  const ties: Ties = { byVraagnummer: new Map(), byId: new Map(), listing: new Map() };
  for (const publicatie of publicaties) {
    for (const vraagnummer of new Set(publicatie.vraagnummers)) add(ties.byVraagnummer, vraagnummer, publicatie);
    add(ties.byId, firstPrintId(publicatie.id), publicatie);
    if (publicatie.vraagnummers.length > 0) continue;
    add(ties.byVraagnummer, '', publicatie);
    for (const id of new Set(publicatie.aanhangsels.map(firstPrintId))) add(ties.listing, id, publicatie);
  }
  return ties;
}

function isAanhangsel({ id }: Publicatie): boolean {
  return parsePublicationId(id)?.type === 'ah';
}

/** The documents that one document of a zaak brings into it, all but questions. */
function broughtBy(publicatie: Publicatie, ties: Ties): Publicatie[] {
  // A question lists its own Aanhangsels, whatever number they carry. "Zie ook" may name one of another question: so it
  // brings only what carries no number, and nothing where the answer is to several sets of questions.
  const ownsList = publicatie.kind === 'kamervraag';
  const tellsWhose = publicatie.vraagnummers.length < 2;
  const listed = publicatie.aanhangsels
    .flatMap((id) => ties.byId.get(firstPrintId(id)) ?? [])
    .filter((other) => isAanhangsel(other) && (ownsList || (tellsWhose && other.vraagnummers.length === 0)));
  const lists = ties.listing.get(firstPrintId(publicatie.id)) ?? [];
  return [...listed, ...lists.filter(({ kind }) => kind !== 'kamervraag')];
}

function close(publicaties: Publicatie[], ties: Ties): Publicatie[] {
  const found = new Set(publicaties);
  // A set hands out what is added to it while it is walked.
  for (const publicatie of found) for (const other of broughtBy(publicatie, ties)) found.add(other);
  return [...found];
}

/**
 * The question without a vraagnummer that lists one of the documents. Undefined where two do, and where a document answers
 * other questions as well: then it cannot be told whose question it is.
 */
function questionListing(publicaties: Publicatie[], vraagnummer: string, ties: Ties): Publicatie | undefined {
  const own = publicaties.filter(({ vraagnummers }) => vraagnummers.every((number) => number === vraagnummer));
  const lists = own.flatMap(({ id }) => ties.listing.get(firstPrintId(id)) ?? []);
  const [only, ...more] = new Set(lists.filter(({ kind }) => kind === 'kamervraag'));
  return more.length === 0 ? only : undefined;
}

/**
 * The documents given and all that they bring with them, each once. A question is brought only into a zaak that has none,
 * and only when it carries no vraagnummer itself: an answer to two sets of questions never mixes them.
 */
export function withTied(publicaties: Publicatie[], vraagnummer: string, ties: Ties): Publicatie[] {
  const found = close(publicaties, ties);
  if (found.some(({ kind }) => kind === 'kamervraag')) return found;
  const question = questionListing(found, vraagnummer, ties);
  return question ? close([...found, question], ties) : found;
}
