import type { ComponentChildren } from 'preact';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { NoteBeside } from './note-beside';
import { noteDocuments } from './note-documents';
import type { NotesServices } from './notes-services';

/**
 * What a reader shows of notes below each sub-question, by its number, and with "" below what the document is: so that a
 * question and its answer show the same.
 */
export function noteSlot(
  services: NotesServices,
  shown: { publicatie: Publicatie; zaken: Zaak[] },
): (question: string) => ComponentChildren {
  const documents = noteDocuments(shown.publicatie, shown.zaken);
  return (question) =>
    (question ? documents : [shown.publicatie.id]).map((document, at) => (
      <NoteBeside key={document} services={services} document={document} question={question} mayBegin={at === 0} />
    ));
}
