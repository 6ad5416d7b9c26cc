import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RememberedDocument } from '../../lib/model/remembered';
import { useKeptFocus } from '../use-kept-focus';
import { formatDate } from '../words';
import { byDay, localDay } from './by-day';
import { RememberedRow } from './remembered-row';
import type { RememberedServices } from './remembered-services';

/** Documents that are shown at first, and added each time. */
const MORE = 50;

/** The newest documents that were remembered, one more than are shown when there are more; undefined until they are known. */
function useDocuments(services: RememberedServices, most: number): RememberedDocument[] | 'failed' | undefined {
  const [documents, setDocuments] = useState<RememberedDocument[] | 'failed'>();
  useEffect(() => {
    const failed = (error: unknown) => {
      console.error(error);
      setDocuments('failed');
    };
    return services.watch(most + 1, setDocuments, failed);
  }, [services, most]);
  return documents;
}

function dayWords(day: string): string {
  return day === localDay(new Date()) ? i18n.t('remembered.today') : formatDate(day);
}

/** What was remembered, by day, and the buttons to remove each of it. */
export function RememberedList({ services }: { services: RememberedServices }) {
  const [most, setMost] = useState(MORE);
  const [said, setSaid] = useState('');
  const documents = useDocuments(services, most);
  const list = useRef<HTMLDivElement>(null);
  const removed = useRef<number | undefined>(undefined);
  useKeptFocus(list);
  useLayoutEffect(() => {
    // Who removed one goes on with the next, which stands in its place.
    if (removed.current === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.remembered-remove') ?? [];
    (buttons[removed.current] ?? buttons[buttons.length - 1] ?? list.current)?.focus();
    removed.current = undefined;
  }, [documents]);
  if (documents === undefined) return null;
  if (documents === 'failed') return <p role="alert">{i18n.t('remembered.failed')}</p>;
  const remove = async (document: RememberedDocument) => {
    removed.current = documents.indexOf(document);
    try {
      await services.remove(document.id);
      setSaid(i18n.t('remembered.removedOne', [document.title]));
    } catch (error) {
      console.error(error);
      removed.current = undefined;
      setSaid(i18n.t('remembered.notRemoved'));
    }
  };
  return (
    <div class="remembered-list" ref={list} tabIndex={-1}>
      <p role="status">{said}</p>
      {documents.length === 0 && <p>{i18n.t('remembered.empty')}</p>}
      {byDay(documents.slice(0, most)).map(({ day, documents: ofDay }) => (
        <section key={day}>
          <h3>{dayWords(day)}</h3>
          <ul>
            {ofDay.map((document) => (
              <RememberedRow key={document.id} document={document} remove={() => remove(document)} />
            ))}
          </ul>
        </section>
      ))}
      {documents.length > most && (
        <button type="button" onClick={() => setMost(most + MORE)}>
          {i18n.t('remembered.more')}
        </button>
      )}
    </div>
  );
}
