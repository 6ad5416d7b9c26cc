import { i18n } from '#i18n';
import type { Reason } from '../../lib/search/searcher';

function placeWords({ place, level }: Reason): string {
  const where = i18n.t(`why.${place}`);
  return `${where} (${i18n.t('why.level', [String(level)])})`;
}

/** Why a result stands where it stands: a line for each word that was typed. */
export function WhyLines({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <span class="why">
      {reasons.map((reason) => (
        <span key={reason.typed} class="why-line">
          ‘{reason.typed}’: {i18n.t(`why.${reason.kind}`, [reason.term])}, {placeWords(reason)},{' '}
          {i18n.t('why.rarity', [String(reason.rarity)])}, {i18n.t('why.points', [String(reason.points)])}
        </span>
      ))}
    </span>
  );
}
