import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TakeFormat } from '../../lib/cite/take-formats';
import { CopyReference } from '../citations/copy-reference';
import { SEARCH_HELP } from '../search-help-address';
import { formatCount } from '../words';
import { ChooseFormat } from './choose-format';
import type { ExportServices } from './export-services';
import { FoundLine } from './found-line';
import { useFoundZaken } from './use-found-zaken';
import { usePreview } from './use-preview';
import { useWriting } from './use-writing';
import { WritingStatus } from './writing-status';
import './export.css';

/** So many characters of a file are shown. */
const SHOWN = 1500;

interface Props {
  services: ExportServices;
  /** What stands in the field at first. */
  query: string;
}

/** Takes what a query finds along in a file: for a bibliography, a spreadsheet or a program. */
export function Export({ services, query }: Props) {
  const [text, setText] = useState(query);
  const [format, setFormat] = useState<TakeFormat>('references');
  const [withResembling, setWithResembling] = useState(false);
  const state = useFoundZaken(services, text);
  const found = state.name === 'found' ? state.found : undefined;
  const resembling = found?.resembling ?? [];
  const cards = useMemo(
    () => [...(found?.cards ?? []), ...(withResembling ? resembling : [])],
    [found, withResembling],
  );
  const asked = state.name === 'found' ? state.text : text;
  const preview = usePreview(services, format, cards, asked);
  const writing = useWriting(services);
  return (
    <section class="take" aria-labelledby="take-title">
      <h2 id="take-title">{i18n.t('take.title')}</h2>
      <p>{i18n.t('take.intro')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (cards.length > 0) writing.save(format, cards, asked);
        }}
      >
        <label class="take-query">
          <span>{i18n.t('take.query')}</span>
          <input
            type="search"
            value={text}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="take-query-hint"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p id="take-query-hint" class="hint">
          {i18n.t('take.everything')} <a href={SEARCH_HELP}>{i18n.t('help.link')}</a>
        </p>
        <FoundLine state={state} cards={cards} />
        {resembling.length > 0 && (
          <label class="take-resembling">
            <input
              type="checkbox"
              checked={withResembling}
              onChange={(event) => setWithResembling(event.currentTarget.checked)}
            />
            {i18n.t('take.resembling', resembling.length, [formatCount(resembling.length)])}
          </label>
        )}
        <ChooseFormat chosen={format} choose={setFormat} />
        <p>
          <button type="submit" class="main" disabled={cards.length === 0 || writing.state.name === 'writing'}>
            {i18n.t('take.save')}
          </button>
        </p>
      </form>
      <WritingStatus {...writing} />
      {preview && (
        <>
          <h3>{i18n.t('take.preview')}</h3>
          <pre class="take-preview">
            {preview.text.slice(0, SHOWN)}
            {(preview.text.length > SHOWN || !preview.isWhole) && '…'}
          </pre>
          {preview.isWhole && <CopyReference key={preview.text} text={preview.text} label={i18n.t('take.copy')} />}
        </>
      )}
    </section>
  );
}
