import { i18n } from '#i18n';
import { questionPageIds } from '../../lib/identifiers/vraagnummer';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { AskSite } from '../ask-site';
import { Related } from '../related';
import { StatusBadge } from '../status-badge';
import { ZaakStatus } from '../zaak-status';
import { Documents } from './documents';
import { FollowZaak } from './follow-zaak';
import { OfferPdf } from './offer-pdf';
import type { Known, Page } from './page';
import { Remembering } from './remembering';
import { TurnOff } from './turn-off';

interface Props {
  page: Page;
  known: Known;
  zaken: Zaak[];
}

/** Whether the site may have more of this question than is at hand: the answer's text, or the question. */
function isWanting(self: Publicatie, zaken: Zaak[]): boolean {
  const documents = zaken.flatMap(({ publicaties }) => publicaties);
  if (self.kind === 'kamervraag') return !documents.some(({ answers }) => answers.length > 0);
  // Older numbers do not tell where their question stands.
  return questionPageIds(self.vraagnummers).length > 0 && !documents.some(({ kind }) => kind === 'kamervraag');
}

/** Above the text: where the question stands, the way to its other documents, and the off switch. */
export function Banner({ page, known, zaken }: Props) {
  const { publicatie, found, preferences, services, today } = page;
  const others = new Map(zaken.flatMap(({ publicaties }) => publicaties).map((other) => [other.id, other]));
  const readBefore = [...others.values()].find(({ id, source }) => id === publicatie.id && source.kind === 'pdf');
  others.delete(publicatie.id);
  const isQuestion = publicatie.kind === 'kamervraag';
  const [only] = zaken.length === 1 ? zaken : [];
  const wanting = isWanting(publicatie, zaken);
  const isAnswered = zaken.some(({ status }) => status?.name === 'beantwoord');
  return (
    <section class="banner" aria-label={i18n.t('banner.label')}>
      <header>
        <span class="brand">Kamerspoor</span>
        {only?.status && <StatusBadge status={only.status} />}
        <TurnOff turnOff={() => services.write({ enabled: false })} />
      </header>
      <ZaakStatus zaken={zaken} today={today} />
      {!isQuestion && wanting && <p>{i18n.t('banner.unknownAntwoord')}</p>}
      <Documents self={publicatie} others={[...others.values()]} openInReader={services.openInReader} />
      {page.isPdfOnly && (
        <OfferPdf
          id={publicatie.id}
          isRead={readBefore !== undefined}
          isPrivate={known.isPrivate}
          openInReader={services.openInReader}
        />
      )}
      {(wanting || found.outcome) && (
        <AskSite
          label={i18n.t(isQuestion ? 'ask.answer' : 'ask.question')}
          second={!isQuestion}
          whenNone={i18n.t(isQuestion && !isAnswered ? 'ask.noAnswer' : 'ask.nothing')}
          hint={i18n.t(known.isPrivate ? 'ask.hintPrivate' : 'ask.hint')}
          outcome={found.outcome}
          wasHere={page.focus === 'banner'}
          ask={services.askSite}
        />
      )}
      {only && !known.isPrivate && publicatie.vraagnummers.includes(only.vraagnummer) && (
        <FollowZaak zaak={only} followed={known.followed} follow={services.follow} />
      )}
      <Related relations={known.relations} />
      <Remembering known={known} preferences={preferences} services={services} />
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
