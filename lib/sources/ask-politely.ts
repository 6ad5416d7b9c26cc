import { SITE } from '../identifiers/address';
import { type SiteAccess, SiteError } from './site-access';

/** In milliseconds: longer than a person waits without doubt. */
const PATIENCE = 20_000;
/** In bytes: room for a PDF with pictures, and a bound for what is no document. */
const LARGEST = 20_000_000;

/** Resolves when the signal ends. */
function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Waits, or ends at once when the signal does. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const waited = new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
  return Promise.race([waited, ended(signal)]);
}

function problemOf(status: number): 'unknown' | 'silent' | 'unexpected' {
  if (status === 404 || status === 410) return 'unknown';
  // 429 and all of 5xx: not now.
  return status === 429 || status >= 500 ? 'silent' : 'unexpected';
}

/**
 * Gets one address of the site once our turn comes, and never more than one a second: the site allows ten in thirty
 * seconds. Resolves to the body; throws a {@link SiteError} for everything else. An answer that comes from another
 * host (a redirect), or is larger than any document, is not taken.
 */
export async function askPolitely(address: string, access: SiteAccess, signal: AbortSignal): Promise<ArrayBuffer> {
  const fail = (problem: SiteError['problem']) => new SiteError(signal.aborted ? 'stopped' : problem, address);
  const wait = await Promise.race([access.takeTurn(), ended(signal)]);
  await pause(wait ?? 0, signal);
  if (signal.aborted) throw fail('stopped');
  let response: Response;
  let body: ArrayBuffer;
  try {
    response = await access.fetch(address, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
    if (response.url && new URL(response.url).origin !== SITE) throw fail('unexpected');
    if (!response.ok) throw fail(problemOf(response.status));
    if (Number(response.headers.get('content-length')) > LARGEST) throw fail('unexpected');
    body = await response.arrayBuffer();
  } catch (error) {
    throw error instanceof SiteError ? error : fail('silent');
  }
  if (body.byteLength > LARGEST) throw fail('unexpected');
  return body;
}
