import { i18n } from '#i18n';
import type { CheckReport } from '../../lib/model/check';
import { formatCount } from '../words';
import type { CheckState } from './check-run';

/** What a check found, in plain words: a sentence each, the first how much was checked. */
export function foundWords({ documents, mended, strays, back, index, newlyApart, waiting }: CheckReport): string[] {
  const isWell = mended + strays + back + newlyApart === 0 && index === 'agrees';
  const count = (key: 'checked' | 'mended' | 'strays' | 'back' | 'newlyApart' | 'waiting', many: number) =>
    many > 0 ? [i18n.t(`check.${key}`, many, [formatCount(many)])] : [];
  return [
    i18n.t('check.checked', documents, [formatCount(documents)]),
    ...(isWell ? [i18n.t('check.well')] : []),
    ...count('mended', mended),
    ...count('strays', strays),
    ...count('newlyApart', newlyApart),
    ...count('back', back),
    ...(index === 'agrees' ? [] : [i18n.t(`check.index.${index}`)]),
    ...count('waiting', waiting),
  ];
}

/** What is told at once when a check begins or ends. */
export function phaseWords(state: CheckState): string {
  return state.phase === 'none' || state.phase === 'checked' ? '' : i18n.t(`check.phase.${state.phase}`);
}
