import { boundedBody } from './bounded-body';
import { orEnded, pause } from './pause';
import { type SiteAccess, SiteError } from './site-access';

/** In milliseconds: longer than a person waits without doubt. */
const PATIENCE = 20_000;
/** In bytes: room for a PDF with pictures, and a bound for what is no document. */
const LARGEST = 20_000_000;

function problemOf({ status, headers }: Response): 'unknown' | 'silent' | 'unexpected' {
  if (status === 404 || status === 410) return 'unknown';
  // 429 and all of 5xx: not now. A refusal (403) may be of this one address, unless it says when to come back.
  const isForNow = status === 429 || status >= 500 || (status === 403 && headers.has('retry-after'));
  return isForNow ? 'silent' : 'unexpected';
}

/**
 * How many milliseconds the answer asks to wait: seconds, or a day and time.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Retry-After
 */
function retryAfterOf({ headers }: Response): number | undefined {
  const written = headers.get('retry-after')?.trim();
  if (!written) return undefined;
  const wait = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return wait > 0 ? wait : undefined;
}

/**
 * Gets one address of the official sites once our turn comes, and never more than one a second: the site allows ten in thirty
 * seconds. Resolves to the body; throws a {@link SiteError} for everything else. An answer that comes from another
 * host (a redirect), or is larger than any document, is not taken.
 */
export async function askPolitely(
  address: string,
  access: Pick<SiteAccess, 'fetch' | 'takeTurn'>,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const fail = (problem: SiteError['problem'], retryAfter?: number) =>
    new SiteError(signal.aborted ? 'stopped' : problem, address, retryAfter);
  const wait = await orEnded(access.takeTurn(), signal);
  await pause(wait ?? 0, signal);
  if (signal.aborted) throw fail('stopped');
  let response: Response;
  let body: ArrayBuffer | undefined;
  try {
    response = await access.fetch(address, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
    if (response.url && new URL(response.url).origin !== new URL(address).origin) throw fail('unexpected');
    if (!response.ok) throw fail(problemOf(response), retryAfterOf(response));
    body = await boundedBody(response, LARGEST);
  } catch (error) {
    throw error instanceof SiteError ? error : fail('silent');
  }
  if (!body) throw fail('unexpected');
  return body;
}
