import { i18n } from '#i18n';
import { serviceWords } from '../service-words';
import type { Asking, FurtherProblem } from './further';

/** Why a document was not stored, in words. */
export function problemWords(problem: FurtherProblem): string {
  return problem === 'permission' ? i18n.t('further.notPermitted') : i18n.t(`ask.${problem}`);
}

/** What a press of the way to all official publications does, or what became of it. */
export function furtherNote(asking: Asking): string {
  if (asking === 'offered') return i18n.t('further.hint');
  if (asking === 'permitting' || asking === 'asking') return i18n.t(`further.${asking}`);
  // What is said of a permission already tells what to do.
  if (asking === 'permission') return i18n.t('further.notPermitted');
  return `${serviceWords(asking)} ${i18n.t('further.again')}`;
}
