import { i18n } from '#i18n';
import type { Asking, FurtherProblem } from './further';

/** What went wrong, in words. */
export function problemWords(problem: FurtherProblem): string {
  return problem === 'permission' ? i18n.t('further.notPermitted') : i18n.t(`ask.${problem}`);
}

/** What a press of the way to all official publications does, or what became of it. */
export function furtherNote(asking: Asking): string {
  if (asking === 'offered') return i18n.t('further.hint');
  if (asking === 'permitting' || asking === 'asking') return i18n.t(`further.${asking}`);
  return `${problemWords(asking)} ${i18n.t('further.again')}`;
}
