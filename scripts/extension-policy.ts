import { REPOSITORY, SITE } from '../lib/identifiers/address';

/**
 * What the extension's own pages and its background may load: nothing that is not in the extension, and data from the two
 * official hosts. Styles may stand in the page, as plots need; a picture may be one that a page made itself.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
const SOURCES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'", SITE, REPOSITORY],
  // The panel shows the reader and the search; no page of a site shows either.
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The same, as a manifest writes it. */
export function extensionPolicy(): string {
  return Object.entries(SOURCES)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
