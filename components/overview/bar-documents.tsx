import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ZaakFacts } from '../../lib/model/overview';
import { StatusBadge } from '../status-badge';
import { useKeptFocus } from '../use-kept-focus';
import { formatCount, formatDate } from '../words';

/** Questions that are listed at once. */
const AT_ONCE = 25;

interface Props {
  name: string;
  zaken: ZaakFacts[];
  onClose(): void;
}

/** When it was asked, and after how many days it was answered. */
function whenWords({ ingezonden, days, name }: ZaakFacts['status']): string {
  const asked = ingezonden ? formatDate(ingezonden) : '';
  const took = name === 'beantwoord' && days !== undefined ? i18n.t('overview.after', days, [formatCount(days)]) : '';
  return [asked, took].filter(Boolean).join(', ');
}

/** The questions of one bar, each leading to the reader, the newest first. */
export function BarDocuments({ name, zaken, onClose }: Props) {
  const [most, setMost] = useState(AT_ONCE);
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  useEffect(() => {
    setMost(AT_ONCE);
    heading.current?.focus();
  }, [zaken]);
  const sorted = zaken.toSorted((a, b) => (b.status.ingezonden ?? '').localeCompare(a.status.ingezonden ?? ''));
  return (
    <div class="bar-documents" ref={box} tabIndex={-1}>
      <h3 ref={heading} tabIndex={-1}>
        {name}: {i18n.t('overview.count', zaken.length, [formatCount(zaken.length)])}
      </h3>
      <ul>
        {sorted.slice(0, most).map(({ key, id, title, status }) => (
          <li key={key}>
            <a href={`/reader.html?id=${encodeURIComponent(id)}`} lang="nl">
              {title || id}
            </a>{' '}
            <StatusBadge status={status} /> <span class="hint">{whenWords(status)}</span>
          </li>
        ))}
      </ul>
      <p>
        {sorted.length > most && (
          <button type="button" onClick={() => setMost(most + AT_ONCE)}>
            {i18n.t('overview.more')}
          </button>
        )}{' '}
        <button type="button" onClick={onClose}>
          {i18n.t('overview.close')}
        </button>
      </p>
    </div>
  );
}
