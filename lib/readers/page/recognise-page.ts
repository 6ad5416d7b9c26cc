import { parseAddress } from '../../identifiers/address';
import { type AanhangselId, type KamervraagId, parsePublicationId } from '../../identifiers/publication-id';

/** A page that holds a question or an Aanhangsel, and where its text is. */
export interface RecognisedPage {
  id: KamervraagId | AanhangselId;
  body: Element;
}

/** The container of the text, in the site's shells since 2010 and in the repository; the class names of a kv or ah. */
const BODY = '#broodtekst, .broodtekst';
const OWN_MARKUP = '.kamervraagomschrijving_kop, .vraag, .antwoord, .kamervraagopmerking';

/**
 * Whether this is the page of a question or an Aanhangsel: by the id in its head, or in its address when the head has
 * none, and by markup that only these pages have. Cheap; reads no text. Undefined for any other page.
 */
export function recognisePage(document: Document, url?: string): RecognisedPage | undefined {
  const meta = document.querySelector('meta[name="DC.identifier"]')?.getAttribute('content');
  const id = (meta && parsePublicationId(meta)) || (url && parseAddress(url)?.id) || undefined;
  if (id?.type !== 'kv' && id?.type !== 'ah') return undefined;
  const body = document.querySelector(BODY);
  return body?.querySelector(OWN_MARKUP) ? { id, body } : undefined;
}
