import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { Antwoord, Mededeling, Publicatie } from '../../lib/model/publicatie';
import type { ZaakStatus } from '../../lib/model/zaak';
import { StatusBadge } from '../status-badge';
import { statusSentence } from '../status-sentence';
import { formatDate } from '../words';

interface Props {
  /** The document of this page. */
  self: Publicatie;
  /** The other documents of its zaak. */
  others: Publicatie[];
  status: ZaakStatus | undefined;
  stored: boolean;
  keep(): Promise<boolean>;
  turnOff(): void;
}

function isPublished(publicatie: Publicatie): boolean {
  return parsePublicationId(publicatie.id) !== undefined;
}

function dayOf({ dates }: Publicatie): string {
  const day = dates.ontvangen ?? dates.gepubliceerd;
  return day ? formatDate(day) : '?';
}

function ToMededeling({ mededeling }: { mededeling: Mededeling }) {
  if (isPublished(mededeling)) {
    return <a href={addressOf(mededeling.id)}>{i18n.t('banner.toMededeling', [dayOf(mededeling)])}</a>;
  }
  return (
    <details class="notice">
      <summary>{i18n.t('banner.mededeling', [dayOf(mededeling)])}</summary>
      <p>{mededeling.text}</p>
    </details>
  );
}

function ToAntwoord({ antwoord }: { antwoord: Antwoord }) {
  if (isPublished(antwoord)) {
    return (
      <a href={addressOf(antwoord.id)} class="main">
        {i18n.t('banner.toAntwoord', [antwoord.id])}
      </a>
    );
  }
  return <span>{i18n.t('banner.brief', [dayOf(antwoord), antwoord.kenmerk ?? '–'])}</span>;
}

/** The other side of the conversation first, notices after it. */
function inOrder(others: Publicatie[]): Publicatie[] {
  const isNotice = ({ kind }: Publicatie) => kind === 'mededeling';
  return [...others.filter((other) => !isNotice(other)), ...others.filter(isNotice)];
}

function Documents({ others }: { others: Publicatie[] }) {
  return (
    <ul class="documents">
      {inOrder(others).map((publicatie) => (
        <li key={publicatie.id}>
          {publicatie.kind === 'kamervraag' && (
            <a href={addressOf(publicatie.id)} class="main">
              {i18n.t('banner.toVraag', [publicatie.vraagnummers[0] ?? publicatie.id])}
            </a>
          )}
          {publicatie.kind === 'antwoord' && <ToAntwoord antwoord={publicatie} />}
          {publicatie.kind === 'mededeling' && <ToMededeling mededeling={publicatie} />}
        </li>
      ))}
    </ul>
  );
}

/** Documents that the page itself names and the corpus does not hold. */
function Listed({ self, others }: { self: Publicatie; others: Publicatie[] }) {
  const missing = self.aanhangsels.filter((id) => !others.some((publicatie) => publicatie.id === id));
  if (missing.length === 0) return null;
  return (
    <p>
      {i18n.t('banner.listed', [''])}
      {missing.map((id) => (
        <a key={id} href={addressOf(id)}>
          {id}
        </a>
      ))}
    </p>
  );
}

function Keep({ keep }: { keep: Props['keep'] }) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const press = async () => {
    setState('busy');
    if (!(await keep())) setState('failed');
  };
  return (
    <div class="keep">
      <button type="button" disabled={state === 'busy'} onClick={press}>
        {i18n.t('banner.keep')}
      </button>
      <span role="status">{state === 'failed' ? i18n.t('banner.keepFailed') : ''}</span>
    </div>
  );
}

/** Above the text: where the question stands, the way to its other documents, and the off switch. */
export function Banner({ self, others, status, stored, keep, turnOff }: Props) {
  const unknown = others.length === 0;
  return (
    <section class="banner" aria-label={i18n.t('banner.label')}>
      <header>
        <span class="brand">Kamerspoor</span>
        {status && <StatusBadge name={status.name} />}
        <button type="button" class="quiet" title={i18n.t('banner.turnOffTitle')} onClick={turnOff}>
          {i18n.t('banner.turnOff')}
        </button>
      </header>
      {status && <p class="status">{statusSentence(status)}</p>}
      {unknown && <p>{i18n.t(self.kind === 'kamervraag' ? 'banner.unknownVraag' : 'banner.unknownAntwoord')}</p>}
      {!unknown && <Documents others={others} />}
      <Listed self={self} others={others} />
      {!stored && unknown && <p class="hint">{i18n.t('banner.unknownHint')}</p>}
      {stored ? unknown && <p class="hint">{i18n.t('banner.kept')}</p> : <Keep keep={keep} />}
    </section>
  );
}

/** In place of the banner when the corpus could not be asked. */
export function FailedBanner() {
  return (
    <section class="banner" aria-label={i18n.t('banner.label')}>
      <header>
        <span class="brand">Kamerspoor</span>
      </header>
      <p role="status">{i18n.t('banner.failed')}</p>
    </section>
  );
}
