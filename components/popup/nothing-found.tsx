import { i18n } from '#i18n';
import { formatCount } from '../words';
import type { Forgiving } from './forgiving-query';
import { Message } from './message';
import { namesFilter } from './names-filter';

interface Props {
  query: string;
  /** Documents that were searched. */
  searched: number;
  /** Others cannot be searched yet. */
  incomplete: boolean;
  /** What would find something. */
  forgiving?: Forgiving;
  /** What the query refers to, by its full name: no document here cites it. */
  reference?: string;
  /** All official publications can be searched for it. */
  further?: true;
  onTry(query: string): void;
  /** Searches all official publications. */
  onFurther(): void;
}

/** No zaak holds the words: where was looked, which words are nowhere, and a search that finds something. */
export function NothingFound({ query, searched, incomplete, forgiving, reference, further, ...on }: Props) {
  const words = query.trim().split(/\s+/);
  const { unknown = [] } = forgiving ?? {};
  const advice = namesFilter(query)
    ? i18n.t('popup.nothingFilters')
    : i18n.t(words.length > 1 ? 'popup.nothingWords' : 'popup.nothingWord');
  return (
    <Message heading={i18n.t('popup.nothing', [words.join(' ')])}>
      {reference && <p>{i18n.t('popup.citedBy', 0, ['0', reference])}</p>}
      <p>{incomplete ? i18n.t('popup.incomplete') : i18n.t('popup.nothingWhere', searched, [formatCount(searched)])}</p>
      {!incomplete && unknown.length > 0 && <p>{i18n.t('popup.unknownWords', [unknown.join(', ')])}</p>}
      {forgiving ? (
        <>
          {unknown.length === 0 && <p>{i18n.t('popup.nothingTogether')}</p>}
          <p>
            <button type="button" class="button" onClick={() => on.onTry(forgiving.query)}>
              {i18n.t('popup.without', [forgiving.query])}
            </button>
          </p>
        </>
      ) : (
        !reference && <p>{advice}</p>
      )}
      {further && (
        <>
          <p class="message-further">
            <button type="button" class="button" onClick={on.onFurther}>
              {i18n.t('further.offer')}
            </button>
          </p>
          <p class="message-detail">{i18n.t('further.hint')}</p>
        </>
      )}
    </Message>
  );
}
