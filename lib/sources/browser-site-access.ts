import type { SiteAccess } from './site-access';

/**
 * Asking the site from a page, one of its own or one of the extension: without cookies, without saying from where, and
 * never with what the browser kept of an earlier answer.
 */
export function browserSiteAccess(takeTurn: SiteAccess['takeTurn']): SiteAccess {
  return {
    fetch: (address, signal) =>
      fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' }),
    takeTurn,
    parse: (text, type) => new DOMParser().parseFromString(text, type),
    now: () => new Date().toISOString(),
  };
}
