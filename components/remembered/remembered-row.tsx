import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RememberedDocument } from '../../lib/model/remembered';
import { kindWord } from '../words';

interface Props {
  document: RememberedDocument;
  remove(): void;
}

function timeOf(at: string): string {
  return new Intl.DateTimeFormat(i18n.t('languageTag'), { timeStyle: 'short' }).format(new Date(at));
}

/** One document that was remembered. What the person wrote beside it goes with it: then it is asked first. */
export function RememberedRow({ document: { id, title, kind, at, noted }, remove }: Props) {
  const [isAsking, setAsking] = useState(false);
  const named = `title-${id}`;
  return (
    <li>
      <time class="remembered-time" dateTime={at}>
        {timeOf(at)}
      </time>
      <div>
        <a id={named} href={`/reader.html?id=${encodeURIComponent(id)}`} lang="nl">
          {title}
        </a>
        <p class="hint">{[kind && kindWord(kind), noted && i18n.t('remembered.noted')].filter(Boolean).join(', ')}</p>
        {isAsking && <p>{i18n.t('remembered.removeNoted')}</p>}
      </div>
      <div class="remembered-buttons">
        <button
          type="button"
          class="remembered-remove"
          aria-describedby={named}
          onClick={() => (noted && !isAsking ? setAsking(true) : remove())}
        >
          {i18n.t(isAsking ? 'remembered.removeBoth' : 'remembered.remove')}
        </button>
        {isAsking && (
          <button type="button" onClick={() => setAsking(false)}>
            {i18n.t('remembered.keep')}
          </button>
        )}
      </div>
    </li>
  );
}
