import { parsePublicationId } from '../../identifiers/publication-id';
import type { Citation, Target } from '../../model/citation';
import { actsById } from '../acts/acts-by-id';

/** The old number of a Dutch judgment, which its ECLI ends with: `ECLI:NL:HR:2010:BN2164`. */
const LJN_IN_ECLI = /^ECLI:NL:\w+:\d{4}:([A-Z]{2}\d{4})$/i;

/** Every print of a publication goes by the id of the first. */
function publicationKey(id: string): string {
  const type = parsePublicationId(id)?.type;
  return type === 'kv' || type === 'ah' ? id.replace(/(?:-[hn]\d*|H)$/, '') : id.replace(/-[hn]\d+$/, '');
}

function spelled({ system, id, article }: Target): string | undefined {
  if (!id) return undefined;
  if (system === 'op') return publicationKey(id);
  if (system === 'ecli') return LJN_IN_ECLI.exec(id)?.[1] ?? id;
  // Article 162 of book 6 is also written 6:162, under the number of the same book.
  if (article) return `${id}/${actsById.get(id)?.book ? article.replace(/^\w+:/, '') : article}`;
  return id;
}

/**
 * The key that a place is known by, whatever lid or onderdeel of it is meant and however it is spelled:
 * `bwbr0001903/125p`, `32022r2065/16`, `kst-28684-717`. Undefined for a place in the document itself.
 */
export function keyOf(target: Target): string | undefined {
  return target.system === 'internal' ? undefined : spelled(target)?.toLowerCase();
}

/**
 * The keys of everything that a citation points at, each once: of an article also the key of its act, so that who looks
 * for the act finds it as well.
 */
export function citationKeys({ target, targets }: Citation): string[] {
  const keys = (targets ?? [target]).flatMap((one) => {
    const { article, ...act } = one;
    return article === undefined ? [keyOf(one)] : [keyOf(one), keyOf(act)];
  });
  return [...new Set(keys.filter((key) => key !== undefined))];
}
