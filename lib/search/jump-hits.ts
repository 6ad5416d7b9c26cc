import type { Publicatie } from '../model/publicatie';
import type { Hit } from '../model/search';
import { zaakOf } from '../zaken/zaak-of';
import type { Jump } from './query/parse-jump';
import { openingOf } from './show/snippet-of';

/**
 * The documents that a jump leads to: the one with the very id first, then the others of its question in the order of
 * the procedure.
 */
export function jumpHits(jump: Jump, publicaties: Publicatie[], today: string): Hit[] {
  const exact = publicaties.find(({ id }) => id === jump.id);
  const vraagnummer = jump.vraagnummer ?? exact?.vraagnummers[0];
  const zaak = vraagnummer ? zaakOf(vraagnummer, publicaties, today) : undefined;
  const others = zaak?.publicaties.filter(({ id }) => id !== exact?.id) ?? [];
  return [...(exact ? [exact] : []), ...others].map((publicatie) => ({
    publicatie,
    ...(zaak?.status ? { status: zaak.status } : {}),
    snippet: openingOf(publicatie),
    titleMarks: [],
    score: Number.POSITIVE_INFINITY,
  }));
}
