import type { Preferences } from '../../lib/model/preferences';

/** Whether two choices ask for the same page; whether it is remembered changes nothing that is seen. */
export function lookTheSame(a: Preferences | undefined, b: Preferences): boolean {
  const isSame = a?.enabled === b.enabled && a.answers === b.answers && a.citations === b.citations;
  return isSame && a.language === b.language && a.hiddenGroups.join() === b.hiddenGroups.join();
}
