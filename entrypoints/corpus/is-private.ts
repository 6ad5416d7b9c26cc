import { inPrivateWindow } from '../../lib/corpus/private-window';

/** Whether this page shows what was opened in a private window, itself in one or not: nothing of that may be stored. */
export async function isPrivate(): Promise<boolean> {
  return new URLSearchParams(location.search).has('private') || inPrivateWindow();
}
