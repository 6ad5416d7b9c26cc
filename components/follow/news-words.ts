import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';

/** What came, in a few words: "Antwoord op Kamervragen", "Uitstel gemeld". */
export function newsWords(document: Publicatie): string {
  if (document.kind === 'antwoord') return i18n.t(document.nader ? 'follow.nader' : 'follow.antwoord');
  if (document.kind === 'mededeling' && document.announces) return i18n.t(`follow.${document.announces}`);
  return i18n.t('follow.mededeling');
}
