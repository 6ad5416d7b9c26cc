import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { Antwoord, Mededeling, Publicatie } from '../../lib/model/publicatie';
import { formatDate } from '../words';

/** Opens a stored document that has no page of its own; resolves to whether that worked. */
export type OpenLetter = (id: string, fragment?: string) => Promise<boolean>;

function mededelingWords({ announces, dates: { ontvangen } }: Mededeling): string {
  const on = ontvangen && formatDate(ontvangen);
  if (announces === 'uitstel') return on ? i18n.t('banner.uitstelOn', [on]) : i18n.t('banner.uitstel');
  if (announces === 'ingetrokken') {
    return on ? i18n.t('banner.ingetrokkenOn', [on]) : i18n.t('banner.ingetrokkenNoDate');
  }
  return on ? i18n.t('banner.mededelingOn', [on]) : i18n.t('banner.mededeling');
}

function ToMededeling({ mededeling }: { mededeling: Mededeling }) {
  const words = mededelingWords(mededeling);
  if (isPublished(mededeling)) return <a href={addressOf(mededeling.id)}>{words}</a>;
  return (
    <details class="notice">
      <summary>{words}</summary>
      <p lang="nl">{mededeling.text}</p>
    </details>
  );
}

function ToLetter({ antwoord, openLetter }: { antwoord: Antwoord; openLetter: OpenLetter }) {
  const [failed, setFailed] = useState(false);
  const { ontvangen } = antwoord.dates;
  return (
    <>
      <button type="button" class="link main" onClick={async () => setFailed(!(await openLetter(antwoord.id)))}>
        {ontvangen ? i18n.t('banner.letterOn', [formatDate(ontvangen)]) : i18n.t('banner.letter')}
      </button>{' '}
      <span role="status">{failed && i18n.t('banner.letterFailed')}</span>
    </>
  );
}

function ToDocument({ publicatie, openLetter }: { publicatie: Publicatie; openLetter: OpenLetter }) {
  if (publicatie.kind === 'mededeling') return <ToMededeling mededeling={publicatie} />;
  if (publicatie.kind === 'antwoord' && !isPublished(publicatie)) {
    return <ToLetter antwoord={publicatie} openLetter={openLetter} />;
  }
  const words =
    publicatie.kind === 'kamervraag'
      ? i18n.t('banner.toVraag', [publicatie.vraagnummers[0] ?? publicatie.id])
      : i18n.t('banner.toAntwoord', [publicatie.id]);
  return (
    <a href={addressOf(publicatie.id)} class="main">
      {words}
    </a>
  );
}

/** The other documents of a zaak: the other side of the conversation first, notices after it. */
export function Documents({ others, openLetter }: { others: Publicatie[]; openLetter: OpenLetter }) {
  const notices = others.filter(({ kind }) => kind === 'mededeling');
  const rest = others.filter(({ kind }) => kind === 'kamervraag' || kind === 'antwoord');
  return (
    <ul class="documents">
      {[...rest, ...notices].map((publicatie) => (
        <li key={publicatie.id}>
          <ToDocument publicatie={publicatie} openLetter={openLetter} />
        </li>
      ))}
    </ul>
  );
}

/** Answers and notices that the page itself names and the corpus does not hold. */
export function Listed({ self, others }: { self: Publicatie; others: Publicatie[] }) {
  const missing = self.aanhangsels.filter((id) => !others.some((publicatie) => publicatie.id === id));
  if (missing.length === 0) return null;
  return (
    <>
      <p>{i18n.t('banner.listed')}</p>
      <ul class="documents">
        {missing.map((id) => (
          <li key={id}>
            <a href={addressOf(id)} class="main">
              {id}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
