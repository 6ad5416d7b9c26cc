import type { Publicatie } from '../model/publicatie';
import { firstPrintId } from './reprint-of';

/** Which of these Aanhangsels no document at hand is, in any of its prints. */
export function notAmong(ids: string[], documents: Publicatie[]): string[] {
  const atHand = new Set(documents.map(({ id }) => firstPrintId(id)));
  return ids.filter((id) => !atHand.has(firstPrintId(id)));
}

/** The Aanhangsels that the questions of a zaak list as their own, by the publisher. */
export function listedAanhangsels(publicaties: Publicatie[]): string[] {
  return publicaties.filter(({ kind }) => kind === 'kamervraag').flatMap(({ aanhangsels }) => aanhangsels);
}

/** The Aanhangsels of a zaak that its questions list and that are not at hand; what they say is unknown. */
export function missingAanhangsels(publicaties: Publicatie[]): string[] {
  return notAmong(listedAanhangsels(publicaties), publicaties);
}
