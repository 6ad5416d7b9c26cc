import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A browser may refuse the clipboard, to a page without the focus or by its settings. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

interface Props {
  text: string;
  /** What the button says, and its full name where that says too little. */
  label?: string;
  name?: string;
}

/** Copies a reference; when the browser refuses, gives it selected, for a person to copy by hand. */
export function CopyReference({ text, label = i18n.t('card.copy'), name }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome !== 'refused') return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);
  return (
    <div class="copy">
      <button
        type="button"
        class="link"
        aria-label={name}
        onClick={async () => {
          setOutcome(undefined);
          setOutcome((await copy(text)) ? 'copied' : 'refused');
        }}
      >
        {label}
      </button>{' '}
      <span role="status" class="hint">
        {outcome === 'copied' && i18n.t('card.copied')}
        {outcome === 'refused' && i18n.t('card.copyRefused')}
      </span>
      {outcome === 'refused' && (
        <textarea
          ref={field}
          readOnly
          rows={Math.min(3 * text.split('\n').length, 9)}
          aria-label={i18n.t('card.reference')}
        >
          {text}
        </textarea>
      )}
    </div>
  );
}
