import { JSDOM } from 'jsdom';
import { orEnded } from '../../../lib/sources/pause';
import { createSruService } from '../../../lib/sources/sru/create-sru-service';
import { createPageReader } from '../../../lib/sources/sru/page-reader';
import type { SruService } from '../../../lib/sources/sru/sru-service';
import type { Response as Answer } from '../../../scripts/demo/site';

const { DOMParser } = new JSDOM('').window;

/** The reader of a page. */
export const reader = createPageReader((text, type) => new DOMParser().parseFromString(text, type));

/** The moment at which everything is read. */
export const READ_AT = '2026-11-21T12:00:00.000Z';

/** Answers any address; undefined for none. */
type Server = (url: string) => Promise<(Answer & { headers?: Record<string, string> }) | undefined>;

/** The service over a server of our own; `requests` has the addresses that were asked for, in order. */
export function serviceOf(server: Server, requests: string[] = []): SruService {
  return createSruService({
    async fetch(address, signal) {
      requests.push(address);
      const response = await orEnded(server(address), signal);
      signal.throwIfAborted();
      if (!response) throw new TypeError('Failed to fetch');
      const { status, body, headers = {} } = response;
      return new Response(String(body), { status, headers });
    },
    takeTurn: async () => 0,
    now: () => READ_AT,
    reader,
  });
}
