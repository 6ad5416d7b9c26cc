import { i18n } from '#i18n';
import type { SiteProblem } from '../lib/model/site';

/** Why the official search service told nothing, in words: it is no site with documents, and is not spoken of as one. */
export function serviceWords(problem: SiteProblem | 'noTurn'): string {
  switch (problem) {
    case 'stopped':
      return i18n.t('ask.stopped');
    // It is asked for a list, so there is no document that it does not know.
    case 'unknown':
      return i18n.t('service.unexpected');
    default:
      return i18n.t(`service.${problem}`);
  }
}
