import { parseAddress } from '../../identifiers/address';
import { parsePublicationId } from '../../identifiers/publication-id';
import type { Publicatie } from '../../model/publicatie';
import { asPublicatie } from '../parts/as-publicatie';
import { headFields } from '../parts/head-fields';
import { firstOf, type Metas } from '../parts/metas';
import { sidecarMetas } from './sidecar-metas';

/** Where a record came from, and when it was read (ISO 8601 in UTC). */
interface Origin {
  url?: string;
  readAt?: string;
}

/**
 * What the publisher's fields of a question or an Aanhangsel say; they have no text, so questions and answers are gaps. The
 * id comes from the fields, or from `url` when they have none. Undefined for those of another publication.
 */
export function readRecord(metas: Metas, { url, readAt }: Origin): Publicatie | undefined {
  const said = firstOf(metas, 'DC.identifier');
  const id = (said && parsePublicationId(said)) || (url && parseAddress(url)?.id) || undefined;
  if (id?.type !== 'kv' && id?.type !== 'ah') return undefined;
  const content = {
    questions: [],
    answers: [],
    footnotes: [],
    links: [],
    source: { kind: 'sidecar' as const, ...(url ? { url } : {}), ...(readAt ? { readAt } : {}), metas },
  };
  const signs = { id, metas, remark: {} };
  return asPublicatie(headFields({ id, metas, questions: [] }), content, signs);
}

/**
 * What the publisher's record of a question or an Aanhangsel says; see {@link readRecord}. Undefined for the record of
 * another publication and for any other file.
 */
export function readSidecar(document: Document, origin: Origin = {}): Publicatie | undefined {
  const metas = sidecarMetas(document);
  return metas && readRecord(metas, origin);
}
