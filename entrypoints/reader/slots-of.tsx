import { CiteMenu } from '../../components/cite/cite-menu';
import { Bell } from '../../components/follow/bell';
import { noteSlot } from '../../components/notes/note-slot';
import type { ReaderSlots } from '../../components/reader/reader';
import type { LoadedDocument } from '../../components/reader/reader-page';
import { isSettled } from '../../lib/zaken/is-settled';
import { bellServices } from '../corpus/bell-services';
import { notesServices } from '../corpus/notes-services';
import '../../components/notes/label-chips.css';
import '../../components/notes/notes.css';

/** How a document can be followed and cited, and what a person wrote beside it. */
export function slotsOf({ publicatie, zaken }: LoadedDocument): ReaderSlots {
  const [zaak] = zaken;
  const notes = noteSlot(notesServices, { publicatie, zaken });
  return {
    tools: (
      <>
        {zaken.map(({ vraagnummer, status }) =>
          vraagnummer ? (
            <Bell key={vraagnummer} services={bellServices} vraagnummer={vraagnummer} waits={!isSettled(status)} />
          ) : null,
        )}
        <CiteMenu publicatie={publicatie} zaak={zaak} />
      </>
    ),
    note: (question) => (
      <>
        {notes(question)}
        {question && <CiteMenu publicatie={publicatie} zaak={zaak} question={question} />}
      </>
    ),
  };
}
