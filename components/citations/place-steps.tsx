import { i18n } from '#i18n';
import type { Places } from './places';

/** Which place in the document this is, and the way to the others. */
export function PlaceSteps({ places: { at, of, step } }: { places: Places }) {
  return (
    <p class="place-steps">
      {i18n.t('card.place', [String(at), String(of)])}{' '}
      <button type="button" class="link" onClick={() => step(-1)}>
        {i18n.t('card.previous')}
      </button>{' '}
      <button type="button" class="link" onClick={() => step(1)}>
        {i18n.t('card.next')}
      </button>
    </p>
  );
}
