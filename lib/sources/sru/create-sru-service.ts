import { REPOSITORY } from '../../identifiers/address';
import { type Publicatie, publicatie } from '../../model/publicatie';
import { type SruPage, type SruRecord, sruPage } from '../../model/sru';
import { decodeText } from '../../readers/decode-text';
import { mergePublicaties } from '../../zaken/merge-publicaties';
import { askPolitely } from '../ask-politely';
import { isAskedFor } from '../is-asked-for';
import { type SiteAccess, SiteError } from '../site-access';
import { cqlOf, cqlOfAanhangsels } from './cql-of';
import type { SruReader, SruService } from './sru-service';

/** What the service needs of the place where it runs. */
interface SruAccess extends Pick<SiteAccess, 'fetch' | 'takeTurn' | 'now'> {
  reader: SruReader;
}

/** More than any question has notices and answers. */
const MOST_AANHANGSELS = 50;

function addressOfQuery(query: string, start: number, most: number): string {
  const parameters = {
    operation: 'searchRetrieve',
    version: '2.0',
    recordSchema: 'gzd',
    query,
    startRecord: String(start),
    maximumRecords: String(most),
  };
  const written = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${REPOSITORY}/sru?${written.join('&')}`;
}

/** A reader that fails, whatever the reason, has read nothing; what the reason was is seen in the console. */
async function readBy<Read>(reading: Promise<Read>): Promise<Read | undefined> {
  try {
    return await reading;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function isUnusable(error: unknown): error is SiteError {
  return error instanceof SiteError && (error.problem === 'unknown' || error.problem === 'unexpected');
}

/** The official search service over the web: see {@link SruService}. What the reader says is parsed like anything from outside. */
export function createSruService({ reader, now, ...access }: SruAccess): SruService {
  const readNow = <P extends Publicatie>(read: P): P => ({ ...read, source: { ...read.source, readAt: now() } });

  async function text(address: string, signal: AbortSignal): Promise<string> {
    return decodeText(new Uint8Array(await askPolitely(address, access, signal)));
  }

  async function pageOf(query: string, start: number, most: number, signal: AbortSignal): Promise<SruPage> {
    const address = addressOfQuery(query, start, most);
    try {
      const body = await text(address, signal);
      const parsed = sruPage.safeParse(await readBy(reader.page(body)));
      if (!parsed.success) throw new SiteError('unexpected', address);
      const records = parsed.data.records.map((found) => ({ ...found, record: readNow(found.record) }));
      return { ...parsed.data, records };
    } catch (error) {
      // The service itself is there or is not: to have no such page is no answer.
      throw isUnusable(error) ? new SiteError('unexpected', address) : error;
    }
  }

  async function documentAt(
    address: string,
    form: 'xml' | 'html',
    { record }: SruRecord,
    signal: AbortSignal,
  ): Promise<Publicatie> {
    const body = await text(address, signal);
    const parsed = publicatie.safeParse(await readBy(reader.document(body, form, address)));
    if (!parsed.success || !isAskedFor(record.id, parsed.data)) throw new SiteError('unexpected', address);
    // The XML of an answer names no vraagnummer; the record does, and was read first.
    return mergePublicaties(record, readNow(parsed.data));
  }

  return {
    search: (form, start, most, signal) => pageOf(cqlOf(form), start, most, signal),
    aanhangsels: (vraagnummer, signal) => pageOf(cqlOfAanhangsels(vraagnummer), 1, MOST_AANHANGSELS, signal),
    async document(found, signal) {
      const { xml, html } = found;
      if (!xml) return html ? documentAt(html, 'html', found, signal) : undefined;
      try {
        return await documentAt(xml, 'xml', found, signal);
      } catch (error) {
        if (!html || !isUnusable(error)) throw error;
        return documentAt(html, 'html', found, signal).catch((again) => {
          // What was there and could not be read is no reason to say that there is nothing.
          throw isUnusable(again) && error.problem === 'unexpected' ? error : again;
        });
      }
    },
  };
}
