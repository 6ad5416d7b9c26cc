import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '../../lib/model/note';
import { wordsTogether } from '../../lib/model/words-together';
import { type Draft, draftOf, keepDraft } from './drafts';
import { NoteEditor } from './note-editor';
import type { NotesServices } from './notes-services';

/** The note beside a place; null when there is none, undefined while that is not known or the storage refuses. */
function useNote(services: NotesServices, document: string, question: string): Note | null | undefined {
  const [note, setNote] = useState<Note | null>();
  useEffect(
    () =>
      services.watch(document, (notes) => {
        setNote(notes && (notes.find((one) => one.question === question) ?? null));
      }),
    [services, document, question],
  );
  return note;
}

function useMayWrite(services: NotesServices): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    services.mayWrite().then(setMay, () => setMay(false));
  }, [services]);
  return may;
}

/** What was begun beside a place and is not saved, and how to change it; see `drafts.ts`. */
function useDraft(document: string, question: string) {
  const [draft, setDraft] = useState(() => draftOf(document, question));
  const latest = useRef(draft);
  const change = (now: Draft | undefined) => {
    latest.current = now;
    keepDraft(document, question, now);
    setDraft(now);
  };
  return [draft, change, latest] as const;
}

function draftFrom(note: Note | null): Draft {
  return {
    labels: note?.labels ?? [],
    typed: '',
    text: note?.text ?? '',
    begun: note && { labels: note.labels, text: note.text },
  };
}

function isWritten({ labels, typed, text }: Draft, note: Note | null): boolean {
  return (
    typed.trim() !== '' || JSON.stringify([labels, text]) !== JSON.stringify([note?.labels ?? [], note?.text ?? ''])
  );
}

interface Props {
  services: NotesServices;
  document: string;
  /** The number of the sub-question; "" for the document as a whole. */
  question: string;
  /** False: without a note there is nothing here, not even the button that begins one. */
  mayBegin?: boolean;
}

/** The person's own labels and note beside a document or sub-question, and a button to write them. */
export function NoteBeside({ services, document, question, mayBegin = true }: Props) {
  const note = useNote(services, document, question);
  const mayWrite = useMayWrite(services);
  const [draft, setDraft, latest] = useDraft(document, question);
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<'saved' | 'gone' | 'both'>();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  // Where a note was just taken away stays what tells it, and the button that has the focus.
  const isShown = note || isOpen || told || (mayWrite && (mayBegin || draft));
  if (note === undefined || !isShown) return null;

  const about = question ? i18n.t('notes.atQuestion', [question]) : i18n.t('notes.atDocument');

  async function save(written: Draft) {
    const { labels, begun } = written;
    const text = written.text.trim();
    const changed = new Date().toISOString();
    const { kept, both } = await services.write({ document, question, labels, text, changed }, begun);
    const isEmpty = kept.labels.length === 0 && kept.text === '';
    setTold(both ? 'both' : isEmpty ? (begun === null ? undefined : 'gone') : 'saved');
    const now = latest.current;
    if (now === written) {
      setDraft(undefined);
      setOpen(false);
    } else if (now) {
      // What was typed while it was saved goes on from what is kept by now.
      setDraft({ ...now, ...wordsTogether({ labels, text }, now, kept), begun: isEmpty ? null : kept });
    }
  }

  function close({ discard }: { discard: boolean }) {
    if (discard || !draft || !isWritten(draft, note ?? null)) setDraft(undefined);
    setTold(undefined);
    setOpen(false);
  }

  return (
    <div class="note-beside">
      {!isOpen && note && (
        <>
          {note.labels.length > 0 && (
            <ul class="label-chips" aria-label={`${i18n.t('notes.labels')} ${about}`}>
              {note.labels.map((label) => (
                <li key={label} class="label-chip">
                  {label}
                </li>
              ))}
            </ul>
          )}
          {note.text && <p class="note-text">{note.text}</p>}
        </>
      )}
      {isOpen && (
        <NoteEditor
          about={about}
          draft={draft ?? draftFrom(note)}
          services={services}
          change={setDraft}
          save={save}
          close={close}
        />
      )}
      {!isOpen && mayWrite && (
        <p class="note-open">
          {draft && <span class="note-hint">{i18n.t('notes.unsaved')} </span>}
          <button ref={button} type="button" class="note-write" onClick={() => setOpen(true)}>
            {i18n.t(draft ? 'notes.resume' : note ? 'notes.edit' : 'notes.open')}
            <span class="visually-hidden">
              {!draft && note ? ` ${i18n.t('notes.what')}` : ''} {about}
            </span>
          </button>
        </p>
      )}
      <p class={told === 'both' ? 'note-hint' : 'visually-hidden'} role="status">
        {told && i18n.t(`notes.${told}`)}
      </p>
    </div>
  );
}
