import { i18n } from '#i18n';
import { targetAddress } from '../../lib/citations/target/target-address';
import { fragmentOf } from '../../lib/identifiers/address';
import type { Citation, Target } from '../../lib/model/citation';
import { type CitationGroup, groupOf } from '../../lib/model/citation-group';
import { citationLine, citationWords, isToQuestion } from './citation-words';

/** The attributes of a link that stands for a citation. */
export interface LinkAttributes {
  href: string;
  rel: string;
  'data-kamerspoor': 'citation';
  'data-group': CitationGroup;
  'aria-description': string;
}

/** A citation as it stands in a document: what it reads, and the day of the document. */
export interface PlacedCitation {
  citation: Citation;
  text: string;
  date: string | undefined;
  /** The id of the document. */
  document: string;
}

/** A citation that was linked in a page, and its links: several where an element of the page cuts it. */
export interface LinkedCitation {
  placed: PlacedCitation;
  elements: HTMLElement[];
}

/** Turns citations into links, and knows afterwards which link stands for which. */
export interface CitationLinks {
  /** Where one target of a citation leads; undefined when it has no address, or none on this page. */
  hrefOf(target: Target, placed: PlacedCitation): string | undefined;
  /** Undefined when the citation has no address: then there is no link. */
  attributesFor(placed: PlacedCitation): LinkAttributes | undefined;
  remember(link: Element, placed: PlacedCitation): void;
  find(link: Element): PlacedCitation | undefined;
}

/**
 * `canReach` tells whether a sub-question of the document itself is on this page, to link to; of the groups in `hidden`
 * nothing is linked.
 */
export function createCitationLinks(
  canReach: (number: string) => boolean,
  hidden: readonly CitationGroup[] = [],
): CitationLinks {
  const known = new WeakMap<Element, PlacedCitation>();
  const hrefOf = (target: Target, { text, date }: PlacedCitation) => {
    if (target.system !== 'internal') return targetAddress(target, date);
    const number = target.question?.[0];
    return number && canReach(number) ? fragmentOf(isToQuestion(text) ? 'vraag' : 'antwoord', number) : undefined;
  };
  return {
    hrefOf,
    attributesFor(placed) {
      const { target, targets } = placed.citation;
      const href = hidden.includes(groupOf(placed.citation)) ? undefined : hrefOf(target, placed);
      if (!href) return undefined;
      const more = (targets?.length ?? 1) - 1;
      const line = citationLine(citationWords(target, placed.date, placed.text));
      return {
        href,
        rel: 'noreferrer',
        'data-kamerspoor': 'citation',
        'data-group': groupOf(placed.citation),
        'aria-description': more > 0 ? `${line}; ${i18n.t('card.andMore', more)}` : line,
      };
    },
    remember(link, placed) {
      known.set(link, placed);
    },
    find: (link) => known.get(link),
  };
}
