import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { AboutTarget } from '../../lib/model/about';
import type { Target } from '../../lib/model/citation';

/** A stored document that a card leads to, at a sub-question when one is given. */
export interface StoredPlace {
  id: string;
  kind: string;
  question?: string | undefined;
}

/** What cards learn from the corpus, and how they lead to what it holds. */
export interface CardCorpus {
  /** All about a target that the document `self` cites; undefined when the corpus could not be asked. */
  about(target: Target, self: string): Promise<AboutTarget | undefined>;
  /** Where a stored document is read; by default its page on the site. */
  hrefOf?(place: StoredPlace): string | undefined;
  /** Opens in the reader what has no address, a ministry's letter; resolves to whether that worked. */
  openInReader?(document: { id: string; fragment?: string }): Promise<boolean>;
}

/** The fragment of a sub-question in a stored document; "" without one. */
export function fragmentIn({ kind, question }: StoredPlace): string {
  return question ? fragmentOf(kind === 'kamervraag' ? 'vraag' : 'antwoord', question) : '';
}

/** The page of a stored document on the site, at its sub-question; a ministry's letter has none. */
export function pageOnSite(place: StoredPlace): string | undefined {
  return isPublished(place) ? addressOf(place.id) + fragmentIn(place) : undefined;
}

/** Asks the corpus once for each target; an answer that did not come is asked for again the next time. */
export function askOnce(corpus: CardCorpus): CardCorpus {
  const asked = new Map<string, Promise<AboutTarget | undefined>>();
  return {
    ...corpus,
    about(target, self) {
      const { system, id, article, question } = target;
      const key = JSON.stringify([self, system, id, article, question]);
      const known = asked.get(key);
      if (known) return known;
      const answer = corpus.about(target, self).catch((error) => {
        console.error(error);
        return undefined;
      });
      asked.set(key, answer);
      answer.then((about) => about ?? asked.delete(key));
      return answer;
    },
  };
}
