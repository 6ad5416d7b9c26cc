import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AboutTarget } from '../../lib/model/about';
import type { Target } from '../../lib/model/citation';
import { type CardCorpus, fragmentIn, type StoredPlace } from '../citations/card-corpus';
import { createCards } from '../citations/cards';
import type { CitationLinks, LinkedCitation } from '../citations/citation-links';
import { createFindPlaces } from '../citations/places';
import { mountCited } from '../page/mount-cited';
import { readerAddress } from './reader-address';

/** Asks the corpus about a target that the document `self` cites; undefined when it cannot be asked. */
export type AskAbout = (target: Target, self: string) => Promise<AboutTarget | undefined>;

/** The links of citations in an element, in order. */
function linkedIn(element: Element, links: CitationLinks): LinkedCitation[] {
  return [...element.querySelectorAll<HTMLElement>('a[data-kamerspoor="citation"]')].flatMap((link) => {
    const placed = links.find(link);
    return placed ? [{ placed, elements: [link] }] : [];
  });
}

/** What the corpus holds opens in the reader. */
function inReader(place: StoredPlace): string {
  return readerAddress(place.id, fragmentIn(place));
}

interface Places {
  /** The element with the document's text. */
  main: RefObject<HTMLElement | null>;
  /** Where the panel of what it cites comes. */
  panel: RefObject<HTMLDivElement | null>;
}

/** Cards for the citations of a document that is shown, and the panel that lists them. */
export function useCitations(
  { links }: { links: CitationLinks },
  about: AskAbout | undefined,
  openHere: ((address: string) => void) | undefined,
): Places {
  const [main, panel] = [useRef<HTMLElement>(null), useRef<HTMLDivElement>(null)];
  useEffect(() => {
    const linked = main.current ? linkedIn(main.current, links) : [];
    const corpus: CardCorpus | undefined = about && { about, hrefOf: inReader };
    const cards = createCards(document, links, { corpus, findPlaces: createFindPlaces(linked), openHere });
    cards.watch(document);
    const cited = mountCited(document, (host) => panel.current?.append(host));
    cited.list(linked);
    return () => {
      cards.stop();
      cited.remove();
    };
  }, [links, about, openHere]);
  return { main, panel };
}
