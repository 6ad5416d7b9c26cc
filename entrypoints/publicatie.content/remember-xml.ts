import { readPreferences } from '../../lib/corpus/preferences';
import { askOpened } from '../../lib/messages/ask-background';
import { readXml } from '../../lib/readers/xml/read-xml';

/** The official XML of a document, opened as it is: it has no page to add to, but is read like any other. */
export async function rememberXml(document: Document, url: string): Promise<void> {
  const publicatie = readXml(document, { url, readAt: new Date().toISOString() });
  if (publicatie && (await readPreferences()).enabled) await askOpened(publicatie);
}
