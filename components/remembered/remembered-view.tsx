import { i18n } from '#i18n';
import { RememberSwitch } from './remember-switch';
import { RememberedList } from './remembered-list';
import type { RememberedServices } from './remembered-services';
import { RemoveSince } from './remove-since';
import './remembered.css';

/** What browsing left on this machine, the choice whether it does, and what takes it away. */
export function RememberedView({ services }: { services: RememberedServices }) {
  return (
    <>
      <RememberSwitch services={services} />
      <h2>{i18n.t('remembered.removeTitle')}</h2>
      <p class="hint">{i18n.t('remembered.removeAbout')}</p>
      <RemoveSince services={services} />
      <h2>{i18n.t('remembered.list')}</h2>
      <p class="hint">{i18n.t('remembered.about')}</p>
      <RememberedList services={services} />
    </>
  );
}
