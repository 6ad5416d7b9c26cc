import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RememberedCount } from '../../lib/model/remembered';
import { useKeptFocus } from '../use-kept-focus';
import { formatCount } from '../words';
import { localDay } from './by-day';
import type { RememberedServices } from './remembered-services';
import { SINCE, type Since, sinceWhen } from './since';

/** What was counted, and since when. */
interface Counted extends RememberedCount {
  time: string;
}

function documentsWord(count: number): string {
  return i18n.t('remembered.documents', count, [formatCount(count)]);
}

function countedWords({ documents, noted }: RememberedCount): string {
  if (documents === 0) return i18n.t('remembered.nothing');
  const all = i18n.t('remembered.willRemove', [documentsWord(documents)]);
  return noted === 0 ? all : `${all} ${i18n.t('remembered.willRemoveNoted', noted, [formatCount(noted)])}`;
}

/** Removes what was remembered since a moment of the person's choice, after telling how much that is. */
export function RemoveSince({ services }: { services: RememberedServices }) {
  const [since, setSince] = useState<Since>('hour');
  const [day, setDay] = useState(() => localDay(new Date()));
  const [counted, setCounted] = useState<Counted>();
  const [said, setSaid] = useState('');
  const whole = useRef<HTMLFormElement>(null);
  useKeptFocus(whole);
  const attempt = async (work: () => Promise<string>) => {
    setCounted(undefined);
    try {
      setSaid(await work());
    } catch (error) {
      console.error(error);
      setSaid(i18n.t('remembered.notRemoved'));
    }
  };
  const count = () =>
    attempt(async () => {
      const time = sinceWhen(since, new Date(), day);
      if (time === undefined) return i18n.t('remembered.noDay');
      const found = await services.count(time);
      if (found.documents > 0) setCounted({ ...found, time });
      return countedWords(found);
    });
  const remove = (time: string) =>
    attempt(async () => {
      const removed = await services.removeSince(time);
      return i18n.t('remembered.removed', removed, [formatCount(removed)]);
    });
  const forget = () => {
    setCounted(undefined);
    setSaid('');
  };
  return (
    <form
      class="remembered-since"
      ref={whole}
      tabIndex={-1}
      onSubmit={(event) => {
        event.preventDefault();
        count();
      }}
    >
      <div class="remembered-fields">
        <label>
          {i18n.t('remembered.since')}
          <select
            value={since}
            onChange={(event) => {
              setSince(event.currentTarget.value as Since);
              forget();
            }}
          >
            {SINCE.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`remembered.sinceChoice.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {since === 'date' && (
          <label>
            {i18n.t('remembered.day')}
            <input
              type="date"
              required
              value={day}
              max={localDay(new Date())}
              onInput={(event) => {
                setDay(event.currentTarget.value);
                forget();
              }}
            />
          </label>
        )}
        <button type="submit">{i18n.t('remembered.removeSince')}</button>
      </div>
      <p role="status">{said}</p>
      {counted && (
        <div class="remembered-buttons">
          <button type="button" class="main" onClick={() => remove(counted.time)}>
            {i18n.t('remembered.removeThese', [documentsWord(counted.documents)])}
          </button>
          <button type="button" onClick={forget}>
            {i18n.t('remembered.keep')}
          </button>
        </div>
      )}
    </form>
  );
}
