import type { Target } from '../../model/citation';
import { actsById } from '../acts/acts-by-id';
import type { Act } from '../data/act';
import { describePaper, type PaperDescription } from './describe-paper';
import { describeRuling, type RulingDescription } from './describe-ruling';
import { targetAddress } from './target-address';

/** What a card shows of a target: data, no sentences. */
export interface TargetDescription {
  /** Full name of the law, treaty or EU act. */
  name?: string;
  /** Its usual abbreviation. */
  abbreviation?: string;
  article?: string;
  lid?: string[];
  onderdeel?: string[];
  /** The number under which it is known: BWB, CELEX, ECLI, LJN, publication id, number of the Tweede Kamer. */
  id?: string;
  /** What the id of a publication or of a document of the Tweede Kamer tells of it. */
  paper?: PaperDescription;
  /** What an ECLI tells of the judgment. */
  ruling?: RulingDescription;
  /** The host that the link leads to; `document` when there is no address outside the document. */
  site: string;
}

/** The abbreviation that goes with the full name: it begins as a word of it does (DHW is no Alcoholwet), and is none of it. */
function abbreviationOf({ name, afterNumber = [], abbreviations = [], nextToArticle = [] }: Act): string | undefined {
  const goesWith = (short: string) =>
    name.split(/[\s-]/).some((word) => word.charAt(0).toLowerCase() === short.charAt(0).toLowerCase()) &&
    !name.toLowerCase().includes(short.toLowerCase());
  return [...afterNumber, ...abbreviations, ...nextToArticle].find(goesWith);
}

function paperOf({ system, id }: Target): PaperDescription | undefined {
  if (id === undefined) return undefined;
  if (system === 'tk') return { kind: 'tk-doc', number: id };
  return system === 'op' ? describePaper(id) : undefined;
}

/**
 * The data of a card about a target. An act that is in no table (an EU act cited by its number) has no name. Never throws.
 */
export function describeTarget(target: Target): TargetDescription {
  const { id, article, lid, onderdeel } = target;
  const row = id === undefined ? undefined : actsById.get(id);
  const abbreviation = row && abbreviationOf(row);
  const paper = paperOf(target);
  const address = targetAddress(target);
  const ruling = target.system === 'ecli' && id !== undefined ? describeRuling(id) : undefined;
  return {
    ...(row && { name: row.name }),
    ...(abbreviation && { abbreviation }),
    ...(article && { article }),
    ...(lid && { lid }),
    ...(onderdeel && { onderdeel }),
    ...(id && { id }),
    ...(paper && { paper }),
    ...(ruling && { ruling }),
    site: address ? new URL(address).host : 'document',
  };
}
