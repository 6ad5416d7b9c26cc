import { i18n } from '#i18n';
import { Message } from './message';

interface Props {
  query: string;
  /** Documents that were searched. */
  searched: number;
  /** The query without the words that are found nowhere, when that would find something; and those words. */
  without?: { query: string; unknown: string };
  /** What the query refers to, by its full name: no document here cites it. */
  reference?: string;
  onTry(query: string): void;
}

/** No document holds the words: where was looked, and what may help. */
export function NothingFound({ query, searched, without, reference, onTry }: Props) {
  const words = query.trim().split(/\s+/);
  return (
    <Message heading={i18n.t('popup.nothing', [words.join(' ')])}>
      {reference && <p>{i18n.t('popup.citedBy', 0, ['0', reference])}</p>}
      <p>{i18n.t('popup.nothingWhere', searched)}</p>
      {reference ? null : without ? (
        <>
          <p>{i18n.t('popup.unknownWords', [without.unknown])}</p>
          <p>
            <button type="button" class="button" onClick={() => onTry(without.query)}>
              {i18n.t('popup.without', [without.query])}
            </button>
          </p>
        </>
      ) : (
        <p>{i18n.t(words.length > 1 ? 'popup.nothingWords' : 'popup.nothingWord')}</p>
      )}
    </Message>
  );
}
