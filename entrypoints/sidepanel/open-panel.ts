import { browser } from 'wxt/browser';

/** Chrome's panel and Firefox's sidebar; a telephone has neither. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a panel beside its pages. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return Boolean(sidePanel ?? sidebarAction);
}

/**
 * Opens the panel beside the pages of a window, this one unless told otherwise, in the moment that a person asks for it:
 * browsers refuse it at any other, so nothing may be waited for before. Rejects where there is none, or when the browser refuses.
 */
export async function openPanel(windowId?: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) return sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('This browser has no panel beside its pages.');
}
