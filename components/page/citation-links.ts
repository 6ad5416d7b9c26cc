import { targetAddress } from '../../lib/citations/target-address';
import { fragmentOf } from '../../lib/identifiers/address';
import type { Citation, Target } from '../../lib/model/citation';
import { citationWords } from '../citation-words';

/** The attributes of a link that stands for a citation. */
export interface LinkAttributes {
  href: string;
  rel: string;
  'data-kamerspoor': 'citation';
  'data-kind': string;
  'aria-description': string;
}

/** What a card needs to know of a link. */
export interface LinkedCitation {
  citation: Citation;
  date: string | undefined;
}

/** Turns citations into links, and knows afterwards which link stands for which. */
export interface CitationLinks {
  /**
   * Undefined when the target has no address: then there is no link. `text` is what the reference says: "vraag 12" leads
   * to the question, anything else to its answer.
   */
  attributesFor(target: Target, date: string | undefined, text?: string): LinkAttributes | undefined;
  remember(link: Element, citation: Citation, date: string | undefined): void;
  find(link: Element): LinkedCitation | undefined;
}

/** `canReach` tells whether a sub-question of the document itself is on this page, to link to. */
export function createCitationLinks(canReach: (number: string) => boolean): CitationLinks {
  const known = new WeakMap<Element, LinkedCitation>();
  const hrefOf = (target: Target, date: string | undefined, text: string) => {
    if (target.system !== 'internal') return targetAddress(target, date);
    const number = target.question?.[0];
    const part = /^vra(?:ag|gen)\b/i.test(text) ? 'vraag' : 'antwoord';
    return number && canReach(number) ? fragmentOf(part, number) : undefined;
  };
  return {
    attributesFor(target, date, text = '') {
      const href = hrefOf(target, date, text);
      if (!href) return undefined;
      const { title, part } = citationWords(target, date);
      return {
        href,
        rel: 'noreferrer',
        'data-kamerspoor': 'citation',
        'data-kind': target.system,
        'aria-description': part ? `${title}, ${part}` : title,
      };
    },
    remember(link, citation, date) {
      known.set(link, { citation, date });
    },
    find: (link) => known.get(link),
  };
}
