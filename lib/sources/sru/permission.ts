import { browser } from 'wxt/browser';
import { REPOSITORY } from '../../identifiers/address';

const ASKED = { origins: [`${REPOSITORY}/*`] };

/** Whether the person lets the extension ask the official search service. */
export function mayAskService(): Promise<boolean> {
  return browser.permissions.contains(ASKED);
}

/**
 * Asks the person for it, in the moment that they press a button: browsers refuse the question at any other. `also`: what
 * they are asked for together with it; false when they gave not all of it.
 */
export function askForService(also: 'notifications'[] = []): Promise<boolean> {
  return browser.permissions.request({ ...ASKED, permissions: also });
}
