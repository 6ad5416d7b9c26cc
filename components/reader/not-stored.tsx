import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import { isPublished, parsePublicationId } from '../../lib/identifiers/publication-id';
import type { AskSite as Ask } from '../../lib/model/site';
import { AskSite } from '../ask-site';

interface Props {
  id: string;
  /** Asks the site for the document and stores it; absent where nothing may be stored. */
  ask?: Ask | undefined;
}

/** Instead of a document that is not stored: where it can be read, and the way to have it here. */
export function NotStored({ id, ask }: Props) {
  const type = parsePublicationId(id)?.type;
  const isOnSite = isPublished({ id });
  return (
    <>
      <h1>{i18n.t('reader.notFound')}</h1>
      {!isOnSite && <p>{i18n.t('reader.notFoundHint')}</p>}
      {isOnSite && (
        <p>
          <a href={addressOf(id)}>{i18n.t('reader.official')}</a>
        </p>
      )}
      {ask && (type === 'kv' || type === 'ah') && (
        <AskSite
          key={id}
          label={i18n.t('ask.document')}
          whenNone={i18n.t('ask.nothing')}
          hint={i18n.t('ask.hint')}
          ask={ask}
        />
      )}
    </>
  );
}
