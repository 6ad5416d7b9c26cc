import { parseAddress } from '../../identifiers/address';
import { parsePublicationId } from '../../identifiers/publication-id';
import type { Publicatie } from '../../model/publicatie';
import { asPublicatie } from '../parts/as-publicatie';
import { headFields } from '../parts/head-fields';
import { firstOf } from '../parts/metas';
import { sidecarMetas } from './sidecar-metas';

/**
 * What the publisher's record of a question or an Aanhangsel says; it has no text, so questions and answers are gaps.
 * The id comes from the record, or from `url` when it has none. Undefined for the record of another publication and for
 * any other file. `readAt` is ISO 8601 in UTC.
 */
export function readSidecar(
  document: Document,
  options: { url?: string; readAt?: string } = {},
): Publicatie | undefined {
  const metas = sidecarMetas(document);
  if (!metas) return undefined;
  const said = firstOf(metas, 'DC.identifier');
  const id = (said && parsePublicationId(said)) || (options.url && parseAddress(options.url)?.id) || undefined;
  if (id?.type !== 'kv' && id?.type !== 'ah') return undefined;
  const content = {
    questions: [],
    answers: [],
    footnotes: [],
    links: [],
    source: {
      kind: 'sidecar' as const,
      ...(options.url ? { url: options.url } : {}),
      ...(options.readAt ? { readAt: options.readAt } : {}),
      metas,
    },
  };
  const signs = { id, metas, remark: {} };
  return asPublicatie(headFields({ id, metas, questions: [] }), content, signs);
}
