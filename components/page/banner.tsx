import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';
import type { ZaakStatus } from '../../lib/model/zaak';
import { StatusBadge } from '../status-badge';
import { statusSentence } from '../status-sentence';
import { Documents, Listed, type OpenLetter } from './documents';
import { Keep } from './keep';
import { TurnOff } from './turn-off';

interface Props {
  /** The document of this page. */
  self: Publicatie;
  /** The other documents of its zaak. */
  others: Publicatie[];
  status: ZaakStatus | undefined;
  /** Whether the corpus holds the document of this page. */
  stored: boolean;
  keep(): Promise<boolean>;
  openLetter: OpenLetter;
  turnOff(): void;
}

/** Above the text: where the question stands, the way to its other documents, and the off switch. */
export function Banner({ self, others, status, stored, keep, openLetter, turnOff }: Props) {
  const alone = others.length === 0;
  return (
    <section class="banner" aria-label={i18n.t('banner.label')}>
      <header>
        <span class="brand">Kamerspoor</span>
        {status && <StatusBadge status={status} />}
        <TurnOff turnOff={turnOff} />
      </header>
      {status && <p class="status">{statusSentence(status)}</p>}
      {alone && self.kind !== 'kamervraag' && <p>{i18n.t('banner.unknownAntwoord')}</p>}
      {!alone && <Documents others={others} openLetter={openLetter} />}
      <Listed self={self} others={others} />
      {alone && <p class="hint">{i18n.t('banner.unknownHint')}</p>}
      {(alone || !stored) && <Keep stored={stored} keep={keep} />}
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
