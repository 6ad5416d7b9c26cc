import { i18n } from '#i18n';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';

/** On an answer's page, below a repeated question: the way to that question on its own page. */
export function WayBack({ number, kamervraag }: { number: string; kamervraag: string }) {
  return (
    <p class="way-back">
      <a href={`${addressOf(kamervraag)}${fragmentOf('vraag', number)}`}>{i18n.t('wayBack.link', [number])}</a>
    </p>
  );
}
