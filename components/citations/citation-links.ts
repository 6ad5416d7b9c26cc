import { targetAddress } from '../../lib/citations/target/target-address';
import { fragmentOf } from '../../lib/identifiers/address';
import type { Citation, Target } from '../../lib/model/citation';
import { citationLine, citationWords, isToQuestion } from './citation-words';

/** The attributes of a link that stands for a citation. */
export interface LinkAttributes {
  href: string;
  rel: string;
  'data-kamerspoor': 'citation';
  'data-kind': string;
  'aria-description': string;
}

/** A citation as it stands in a document: what it reads, and the day of the document. */
export interface PlacedCitation {
  citation: Citation;
  text: string;
  date: string | undefined;
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

/** `canReach` tells whether a sub-question of the document itself is on this page, to link to. */
export function createCitationLinks(canReach: (number: string) => boolean): CitationLinks {
  const known = new WeakMap<Element, PlacedCitation>();
  const hrefOf = (target: Target, { text, date }: PlacedCitation) => {
    if (target.system !== 'internal') return targetAddress(target, date);
    const number = target.question?.[0];
    return number && canReach(number) ? fragmentOf(isToQuestion(text) ? 'vraag' : 'antwoord', number) : undefined;
  };
  return {
    hrefOf,
    attributesFor(placed) {
      const { target } = placed.citation;
      const href = hrefOf(target, placed);
      if (!href) return undefined;
      return {
        href,
        rel: 'noreferrer',
        'data-kamerspoor': 'citation',
        'data-kind': target.system,
        'aria-description': citationLine(citationWords(target, placed.date, placed.text)),
      };
    },
    remember(link, placed) {
      known.set(link, placed);
    },
    find: (link) => known.get(link),
  };
}
