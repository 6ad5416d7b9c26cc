import { parsePublicationId } from './publication-id';
import { parseVraagnummer } from './vraagnummer';

/** A key of an antwoord or a mededeling that was read from a text: `mededeling:2024Z01211:2024-02-16`. */
const AANHANGSEL = /^(?:antwoord:([^:]+)|mededeling:([^:]+):(?:\d{4}-\d{2}-\d{2}|zonder-datum-\d{1,6}))$/;

/** That of a letter: whatever it says of itself, without signs that nobody sees. With them it would look like another one. */
const BRIEF = /^brief:(?=\S)[^\p{Cc}\p{Cf}\p{Cs}]{0,1000}(?<=\S)$/u;

function isAanhangselKey(id: string): boolean {
  const [, antwoord, mededeling] = AANHANGSEL.exec(id) ?? [];
  const vraagnummer = antwoord ?? mededeling;
  return vraagnummer !== undefined && parseVraagnummer(vraagnummer) === vraagnummer;
}

/**
 * Whether a document can be kept under this id: that of a publication in its one spelling, or a key of our own, made from
 * what the document does say. Half a surrogate is in none: no address could be made of it.
 */
export function isDocumentId(id: string): boolean {
  return parsePublicationId(id)?.id === id || isAanhangselKey(id) || BRIEF.test(id);
}
