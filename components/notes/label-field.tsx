import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LabelProblem, readLabels, suggestLabels } from './read-labels';

const MOST_SUGGESTED = 6;

interface Props {
  labels: readonly string[];
  /** What is being typed. */
  typed: string;
  /** The labels in use anywhere, the most used first. */
  inUse: readonly string[];
  problem: LabelProblem | undefined;
  change(labels: string[], typed: string, problem?: LabelProblem): void;
}

/** A field for labels: those that are there, each with a button that takes it away, and one that is typed. */
export function LabelField({ labels, typed, inUse, problem, change }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What changed last, for who cannot see it. */
  const [told, setTold] = useState('');
  const suggested = suggestLabels(inUse, typed, labels, MOST_SUGGESTED);

  function read(text: string) {
    const { labels: now, left, problem } = readLabels(labels, text, inUse);
    change(now, left, problem);
    const added = now.slice(labels.length);
    if (added.length > 0) setTold(i18n.t('notes.added', [added.join(', ')]));
  }

  /** The button is gone then: the field takes the focus. */
  function add(label: string) {
    change([...labels, label], '');
    setTold(i18n.t('notes.added', [label]));
    input.current?.focus();
  }

  function remove(label: string) {
    change(
      labels.filter((one) => one !== label),
      typed,
    );
    setTold(i18n.t('notes.removed', [label]));
    input.current?.focus();
  }

  function onKey(event: KeyboardEvent) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const last = labels.at(-1);
    if (event.key === 'Enter') {
      event.preventDefault();
      read(`${typed},`);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      event.preventDefault();
      remove(last);
    }
  }

  return (
    <div class="label-field">
      <label for={`${id}-input`}>{i18n.t('notes.labels')}</label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: who presses beside the field means the field, which keys reach by themselves. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div
        class="label-box"
        onClick={({ target, currentTarget }) => target === currentTarget && input.current?.focus()}
      >
        {labels.map((label) => (
          <span key={label} class="label-chip">
            {label}
            <button
              type="button"
              class="label-remove"
              aria-label={i18n.t('notes.remove', [label])}
              onClick={() => remove(label)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={`${id}-input`}
          type="text"
          autocomplete="off"
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
          onInput={({ currentTarget }) => read(currentTarget.value)}
          onKeyDown={onKey}
        />
      </div>
      {problem && (
        <p id={`${id}-problem`} class="note-problem" role="alert">
          {i18n.t(`notes.problem.${problem}`)}
        </p>
      )}
      <p id={`${id}-hint`} class="note-hint">
        {i18n.t('notes.labelsHint')}
      </p>
      {suggested.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
        <div class="label-suggestions" role="group" aria-label={i18n.t('notes.inUse')}>
          {suggested.map((label) => (
            <button
              key={label}
              type="button"
              class="label-suggestion"
              aria-label={i18n.t('notes.add', [label])}
              onClick={() => add(label)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}
