import { i18n } from '#i18n';
import { REQUESTS, STORED } from './statement';

/** What is stored and which requests are made: the statement of `docs/privacy.md`, where a person can read it. */
export function Privacy() {
  return (
    <main>
      <h1>{i18n.t('privacy.title')}</h1>
      <p>{i18n.t('privacy.intro')}</p>
      <h2>{i18n.t('privacy.stored')}</h2>
      <dl>
        {STORED.map(([what, where]) => (
          <div key={what}>
            <dt>{i18n.t(`privacy.kept.${what}`)}</dt>
            <dd>{i18n.t(`privacy.removal.${what}`)}</dd>
            <dd class="name">{where}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t('privacy.removeAll')}</p>
      <h2>{i18n.t('privacy.requests')}</h2>
      <p>{i18n.t('privacy.polite')}</p>
      <dl>
        {REQUESTS.map(([moment, hosts]) => (
          <div key={moment}>
            <dt>{i18n.t(`privacy.moment.${moment}`)}</dt>
            <dd>{i18n.t(`privacy.content.${moment}`)}</dd>
            <dd class="name">{hosts.map((host) => new URL(host).host).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t('privacy.links')}</p>
    </main>
  );
}
