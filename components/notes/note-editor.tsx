import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { NoteTooLong } from '../../lib/model/note';
import type { Draft } from './drafts';
import { LabelField } from './label-field';
import type { NotesServices } from './notes-services';
import { type LabelProblem, readLabels } from './read-labels';

/** As long as a note may be; see `note` in lib/model. */
const LONGEST_TEXT = 10_000;

interface Props {
  /** What it is about: "bij vraag 3". */
  about: string;
  draft: Draft;
  services: Pick<NotesServices, 'labels'>;
  change(draft: Draft): void;
  /** Keeps it, as `change` was told it last; rejects when that fails. */
  save(written: Draft): Promise<void>;
  /** Closes the editor: what was written stays a draft, unless it is thrown away. */
  close(how: { discard: boolean }): void;
}

/** Where a person writes labels and a note. Ctrl+Enter saves; Escape closes it, and what was written waits. */
export function NoteEditor({ about, draft, services, change, save, close }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [inUse, setInUse] = useState<string[]>([]);
  const [problem, setProblem] = useState<LabelProblem>();
  const [state, setState] = useState<'writing' | 'saving' | 'failed' | 'tooLong'>('writing');
  // At once: who types on types here.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    // Without those in use a person writes them out.
    services.labels().then((labels) => setInUse(labels.map(({ label }) => label)), console.error);
  }, [services]);

  async function submit() {
    if (state === 'saving') return;
    const read = readLabels(draft.labels, `${draft.typed},`, inUse);
    setProblem(read.problem);
    const written = { ...draft, labels: read.labels, typed: read.left };
    change(written);
    if (read.problem) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    setState('saving');
    try {
      await save(written);
      // Who wrote on meanwhile is still here.
      setState('writing');
    } catch (error) {
      console.error(error);
      setState(error instanceof NoteTooLong ? 'tooLong' : 'failed');
    }
  }

  function onKey(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') close({ discard: false });
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <form
      ref={form}
      class="note-editor"
      aria-label={`${i18n.t('notes.open')} ${about}`}
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LabelField
        labels={draft.labels}
        typed={draft.typed}
        inUse={inUse}
        problem={problem}
        change={(labels, typed, found) => {
          setProblem(found);
          change({ ...draft, labels, typed });
        }}
      />
      <label for={`${id}-text`}>{i18n.t('notes.text')}</label>
      <textarea
        id={`${id}-text`}
        rows={3}
        maxLength={LONGEST_TEXT}
        value={draft.text}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => change({ ...draft, text: currentTarget.value })}
      />
      <p id={`${id}-hint`} class="note-hint">
        {i18n.t('notes.textHint')}
      </p>
      {(state === 'failed' || state === 'tooLong') && (
        <p class="note-problem" role="alert">
          {i18n.t(`notes.${state}`)}
        </p>
      )}
      <p class="note-buttons">
        <button type="submit" class="note-button main">
          {i18n.t('notes.save')}
        </button>
        <button type="button" class="note-button" onClick={() => close({ discard: true })}>
          {i18n.t('notes.discard')}
        </button>
      </p>
    </form>
  );
}
