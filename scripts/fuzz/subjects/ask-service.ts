import { parseAddress } from '../../../lib/identifiers/address';
import { SiteError } from '../../../lib/sources/site-access';
import { createSruService } from '../../../lib/sources/sru/create-sru-service';
import { createPageReader } from '../../../lib/sources/sru/page-reader';
import { complaintsAbout } from '../complaints-about';
import type { Input } from '../input';
import type { Outcome } from '../outcome';
import { parseMarkup } from '../parse-markup';

const NOW = '2026-11-22T09:00:00.000Z';

function serviceThatSays(bytes: Uint8Array) {
  return createSruService({
    fetch: async () => new Response(bytes.slice()),
    takeTurn: async () => 0,
    now: () => NOW,
    reader: createPageReader(parseMarkup),
  });
}

function isOfficial(address: string | undefined, id: string): boolean {
  return address === undefined || parseAddress(address)?.id.id === id;
}

/** An answer of the official search service, and the first document that it names with the same bytes for its text. */
export async function askService({ bytes }: Input): Promise<Outcome> {
  const { signal } = new AbortController();
  const service = serviceThatSays(bytes);
  try {
    const form = { words: 'telegram', lid: '', minister: '', onderwerp: '', answered: false };
    const { records } = await service.search(form, 1, 10, signal);
    const elsewhere = records.filter(({ record, xml, html, pdf }) =>
      [xml, html, pdf].some((one) => !isOfficial(one, record.id)),
    );
    return {
      outcome: 'answered',
      complaints: [
        ...elsewhere.map(({ record }) => `the text of ${record.id} is elsewhere`),
        ...records.flatMap(({ record }) => complaintsAbout(record)),
      ],
      size: JSON.stringify(records).length,
    };
  } catch (error) {
    if (error instanceof SiteError) return { outcome: error.problem, complaints: [], size: 0 };
    throw error;
  }
}
