import { type PublicationId, parsePublicationId } from './publication-id';

/**
 * Addresses of publications. Forms: `https://zoek.officielebekendmakingen.nl/<id>` with nothing, `.html`, `.xml`,
 * `.pdf`, `.odt` or `/metadata.xml` behind it, a query or a fragment after that, and other path segments before it
 * (`/dossier/kst-35165-46.html`); and the same documents on repository.overheid.nl.
 */

export const SITE = 'https://zoek.officielebekendmakingen.nl';
/** The official search service, and the files of every publication. */
export const REPOSITORY = 'https://repository.overheid.nl';
const REPOSITORY_ROOT = '/frbr/officielepublicaties/';

export type AddressForm = 'html' | 'xml' | 'pdf' | 'odt' | 'metadata';

export interface Address {
  host: 'zoek' | 'repository';
  id: PublicationId;
  form: AddressForm;
}

const SEGMENT = /^(.+?)(?:\.(html|xml|pdf|odt))?$/;

function lastSegments(path: string): { segment: string; metadata: boolean } {
  const segments = path.split('/').filter((segment) => segment !== '');
  const metadata = segments.at(-1) === 'metadata.xml';
  if (metadata) segments.pop();
  return { segment: segments.at(-1) ?? '', metadata };
}

/** The id and form in a path's last segment: `/dossier/kst-35165-46.html` → kst-35165-46. */
function parsePath(path: string): { id: PublicationId; form: AddressForm } | undefined {
  const { segment, metadata } = lastSegments(path);
  const match = SEGMENT.exec(segment);
  const id = match?.[1] && parsePublicationId(match[1]);
  if (!id) return undefined;
  return { id, form: metadata ? 'metadata' : ((match[2] as AddressForm | undefined) ?? 'html') };
}

/** On the repository, metadata lies two levels below the id: `…/<id>/1/metadata/metadata.xml`. */
function parseRepositoryPath(path: string): { id: PublicationId; form: AddressForm } | undefined {
  if (!path.startsWith(REPOSITORY_ROOT)) return undefined;
  const metadata = /\/([^/]+)\/\d+\/metadata(?:owms)?\/metadata(?:_owms)?\.xml$/.exec(path);
  if (!metadata) return parsePath(path);
  const id = parsePublicationId(metadata[1] ?? '');
  return id && { id, form: 'metadata' };
}

/**
 * What an address leads to, or undefined when it is not an address of a publication that we know. Only `https` on the
 * standard port of the two official hosts counts: a look-alike host, `http`, another port, a user name or a `blob:` that a page
 * of the site made, which has its origin, is refused.
 */
export function parseAddress(text: string | URL): Address | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' || url.username || url.password) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (url.origin === SITE) {
    const found = parsePath(path);
    return found && { host: 'zoek', ...found };
  }
  if (url.origin === REPOSITORY) {
    const found = parseRepositoryPath(path);
    return found && { host: 'repository', ...found };
  }
  return undefined;
}

/** The address of a publication on the site, by default its page. */
export function addressOf(id: string, form: AddressForm = 'html'): string {
  return form === 'metadata' ? `${SITE}/${id}/metadata.xml` : `${SITE}/${id}.${form}`;
}

/** The fragment that lands on a sub-question's question or answer, on a page where the extension runs. */
export function fragmentOf(part: 'vraag' | 'antwoord', number: string): string {
  return `#kamerspoor-${part}-${number}`;
}

/** The inverse of {@link fragmentOf}. */
export function parseFragment(hash: string): { part: 'vraag' | 'antwoord'; number: string } | undefined {
  const match = /^#kamerspoor-(vraag|antwoord)-(\d+[a-z]?)$/.exec(hash);
  return match?.[1] && match[2] ? { part: match[1] as 'vraag' | 'antwoord', number: match[2] } : undefined;
}
