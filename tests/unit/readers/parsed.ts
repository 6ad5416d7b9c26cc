import { JSDOM } from 'jsdom';

/** A text parsed as a browser would. */
export function parsed(text: string, type: 'text/html' | 'application/xml' = 'text/html'): Document {
  return new JSDOM(text, { contentType: type }).window.document;
}
