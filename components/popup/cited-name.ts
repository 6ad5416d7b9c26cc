import { i18n } from '#i18n';
import { describeTarget } from '../../lib/citations/target/describe-target';
import type { Target } from '../../lib/model/citation';
import { citationWords } from '../citations/citation-words';

/** What is looked for, by its full name: "artikel 125p Wetboek van Strafvordering". Whatever lid was typed, any is found. */
export function citedName({ system, id = '', article }: Target): string {
  if (system === 'ecli' || system === 'ljn') return id;
  const name = describeTarget({ system, id }).name ?? citationWords({ system, id }, undefined, '').title;
  return article ? `${i18n.t('card.artikel', [article])} ${name}` : name;
}
