import { documentDay } from '../model/document-day';
import type { Publicatie } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { missingAanhangsels } from './missing-aanhangsels';
import { oneOfEach } from './one-of-each';
import { firstPrintId } from './reprint-of';
import { statusOf } from './status-of';
import { type Ties, tiesOf, withTied } from './ties';

const ORDER = { kamervraag: 0, mededeling: 1, antwoord: 2, brief: 3 } as const;

function dayOf(publicatie: Publicatie): string {
  return documentDay(publicatie) ?? '';
}

/** In the order of the procedure, then by day, then by id: the same documents always stand in the same order. */
function inOrder(a: Publicatie, b: Publicatie): number {
  return ORDER[a.kind] - ORDER[b.kind] || dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id);
}

function zaakIn(vraagnummer: string, ties: Ties, today: string, asked?: string): Zaak {
  const carrying = ties.byVraagnummer.get(vraagnummer) ?? [];
  const own = oneOfEach(withTied(carrying, vraagnummer, ties)).sort(inOrder);
  const named = own.flatMap(({ aanhangsels }) => aanhangsels.flatMap((id) => ties.byId.get(firstPrintId(id)) ?? []));
  const status = statusOf(own, today, named);
  // The question may have learnt of an answer since the site was asked.
  const waits = asked && !own.some(({ kind }) => kind === 'antwoord') && missingAanhangsels(own).length === 0;
  if (!waits) return { vraagnummer, publicaties: own, ...(status ? { status } : {}) };
  const verified = asked === today ? { verified: true as const } : {};
  return { vraagnummer, publicaties: own, asked, ...(status ? { status: { ...status, ...verified } } : {}) };
}

/**
 * The documents of one question in order, with its status on `today` (`YYYY-MM-DD`): those that carry its vraagnummer,
 * those that its questions list as their Aanhangsels, and what has no vraagnummer but is tied to these by such a list or
 * by "Zie ook Aanhangsel …", in either direction. `asked`: the day on which the site was asked for an answer, kept while
 * none is at hand and no question lists an Aanhangsel that is not. The vraagnummer "" is that of all documents without one.
 */
export function zaakOf(vraagnummer: string, publicaties: Publicatie[], today: string, asked?: string): Zaak {
  return zaakIn(vraagnummer, tiesOf(publicaties), today, asked);
}

/** Every zaak in a list of documents by its vraagnummer, as {@link zaakOf} gives it, in one walk. */
export function groupZaken(publicaties: Publicatie[], today: string): Map<string, Zaak> {
  const ties = tiesOf(publicaties);
  const vraagnummers = [...ties.byVraagnummer.keys()].filter((vraagnummer) => vraagnummer !== '');
  return new Map(vraagnummers.map((vraagnummer) => [vraagnummer, zaakIn(vraagnummer, ties, today)]));
}
