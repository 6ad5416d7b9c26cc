import type { Publicatie } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { documentDay } from './document-day';
import { statusOf } from './status-of';

const ORDER = { kamervraag: 0, mededeling: 1, antwoord: 2, brief: 3 } as const;

function dayOf(publicatie: Publicatie): string {
  return documentDay(publicatie) ?? '';
}

/** In the order of the procedure, then by day, then by id: the same documents always stand in the same order. */
function inOrder(a: Publicatie, b: Publicatie): number {
  return ORDER[a.kind] - ORDER[b.kind] || dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id);
}

/** The documents that carry a vraagnummer, in order, with the question's status on `today` (`YYYY-MM-DD`). */
export function zaakOf(vraagnummer: string, publicaties: Publicatie[], today: string): Zaak {
  const own = publicaties.filter((publicatie) => publicatie.vraagnummers.includes(vraagnummer)).sort(inOrder);
  const status = statusOf(own, today);
  return { vraagnummer, publicaties: own, ...(status ? { status } : {}) };
}
