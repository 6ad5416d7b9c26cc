/**
 * Whether a text of XML declares entities of its own: a few lines of them make gigabytes, or ask for files from elsewhere. No
 * publication has any, so such a text is not parsed at all: what a parser does about it differs between browsers.
 */
export function declaresEntities(text: string): boolean {
  return text.includes('<!ENTITY');
}
