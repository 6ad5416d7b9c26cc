import { i18n } from '#i18n';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { AskSite as Ask } from '../../lib/model/site';
import { AskSite } from '../ask-site';

/** Other publications are not kept here: there is nothing to get. */
export function isQuestionOrAnswer(id: string): boolean {
  const type = parsePublicationId(id)?.type;
  return type === 'kv' || type === 'ah';
}

/** Above the list, for a number that no document here has: the button that gets it from the site. */
export function AskMissing({ id, ask }: { id: string; ask: Ask }) {
  return (
    <section class="missing" aria-label={i18n.t('popup.missing', [id])}>
      <p>{i18n.t('popup.missing', [id])}</p>
      <AskSite
        key={id}
        label={i18n.t('ask.document')}
        whenNone={i18n.t('ask.nothing')}
        hint={i18n.t('ask.hint')}
        ask={ask}
      />
    </section>
  );
}
