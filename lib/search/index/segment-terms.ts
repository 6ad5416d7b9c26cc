import { type LetterSignature, letterSignature, mayResemble } from './letter-signature';
import type { TermCount } from './search-index';
import {
  allEntries,
  entriesOf,
  firstNotBefore,
  readTermsPage,
  type TermsPage,
  termAround,
  termAt,
  termCount,
} from './terms-page';

/** The terms of one segment; pages stay in memory once they were read. */
export interface SegmentTerms {
  /** The page on which a term stands, and its place there; undefined when it stands nowhere. */
  find(term: string): Promise<{ number: number; page: TermsPage; index: number } | undefined>;
  /** Filter terms among them. */
  startingWith(prefix: string): Promise<TermCount[]>;
  /** Without filter terms: see `Vocabulary`. */
  frequentStartingWith(prefix: string, most: number): Promise<TermCount[]>;
  /** Reads every page that holds words, a few at a time. */
  load(): Promise<void>;
  /** Both look at what {@link load} read. */
  containing(letters: string): TermCount[];
  resembling(word: LetterSignature, errors: number): TermCount[];
}

/** So many pages are read and prepared at once: a task of a millisecond or two. */
const STEP = 4;

interface LoadedPage {
  page: TermsPage;
  signatures: Uint32Array;
}

function prepare(page: TermsPage): LoadedPage {
  const signatures = new Uint32Array(termCount(page));
  for (let index = 0; index < signatures.length; index++) {
    signatures[index] = letterSignature(page.text, page.starts[index], (page.starts[index + 1] ?? 1) - 1);
  }
  return { page, signatures };
}

/** What stands before the colon of a filter term, the colon included. */
function filterOf(term: string | undefined): string | undefined {
  const end = term?.indexOf(':') ?? -1;
  return end < 0 ? undefined : term?.slice(0, end + 1);
}

/** `firsts`: the first term of each page. */
export function createSegmentTerms(
  firsts: readonly string[],
  read: (page: number) => Promise<Uint8Array>,
): SegmentTerms {
  const pages = new Map<number, Promise<TermsPage>>();
  const loaded: LoadedPage[] = [];
  let loading: Promise<void> | undefined;

  function pageAt(number: number): Promise<TermsPage> {
    let page = pages.get(number);
    if (!page) {
      page = read(number).then(readTermsPage);
      // What the storage refused may be asked for again.
      page.catch(() => pages.delete(number));
      pages.set(number, page);
    }
    return page;
  }

  /** How many pages begin with this term or one before it. */
  function pagesUpTo(term: string): number {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((firsts[middle] ?? '') <= term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The pages on which terms that begin so can stand. */
  function pagesAround(prefix: string): Promise<TermsPage[]> {
    const from = Math.max(0, pagesUpTo(prefix) - 1);
    let end = from;
    while (end < firsts.length && (end === from || firsts[end]?.startsWith(prefix))) end++;
    return Promise.all(firsts.slice(from, end).map((_, index) => pageAt(from + index)));
  }

  /** A page from the middle of what one filter can have holds no words. */
  function holdsWords(number: number): boolean {
    const filter = filterOf(firsts[number]);
    return filter === undefined || filter !== filterOf(firsts[number + 1]);
  }

  async function loadAll(): Promise<void> {
    const wanted = firsts.map((_, number) => number).filter(holdsWords);
    for (let at = loaded.length; at < wanted.length; at += STEP) {
      const step = await Promise.all(wanted.slice(at, at + STEP).map(pageAt));
      loaded.push(...step.map(prepare));
    }
  }

  return {
    async find(term) {
      const number = pagesUpTo(term) - 1;
      if (number < 0) return undefined;
      const page = await pageAt(number);
      const index = firstNotBefore(page, term);
      return index < termCount(page) && termAt(page, index) === term ? { number, page, index } : undefined;
    },
    async frequentStartingWith(prefix, most) {
      const best: TermCount[] = [];
      for (const page of await pagesAround(prefix)) {
        const counts = allEntries(page);
        const end = firstNotBefore(page, `${prefix}\uffff`);
        for (let index = firstNotBefore(page, prefix); index < end; index++) {
          const entries = counts[index] ?? 0;
          // Hardly any of tens of thousands comes further than this.
          if (best.length === most && entries <= (best[most - 1]?.entries ?? 0)) continue;
          const term = termAt(page, index);
          if (term.includes(':', prefix.length)) continue;
          const place = best.findIndex((one) => one.entries < entries);
          best.splice(place < 0 ? best.length : place, 0, { term, entries });
          if (best.length > most) best.pop();
        }
      }
      return best;
    },
    async startingWith(prefix) {
      const found: TermCount[] = [];
      for (const page of await pagesAround(prefix)) {
        for (let index = firstNotBefore(page, prefix); index < termCount(page); index++) {
          const term = termAt(page, index);
          if (!term.startsWith(prefix)) break;
          found.push({ term, entries: entriesOf(page, index) });
        }
      }
      return found;
    },
    load() {
      loading ??= loadAll().finally(() => {
        loading = undefined;
      });
      return loading;
    },
    containing(letters) {
      const found: TermCount[] = [];
      for (const { page } of loaded) {
        let at = page.text.indexOf(letters);
        while (at >= 0) {
          const index = termAround(page, at);
          const term = termAt(page, index);
          if (term !== letters && !term.includes(':')) found.push({ term, entries: entriesOf(page, index) });
          at = page.text.indexOf(letters, page.starts[index + 1]);
        }
      }
      return found;
    },
    resembling(word, errors) {
      const found: TermCount[] = [];
      for (const { page, signatures } of loaded) {
        for (let index = 0; index < signatures.length; index++) {
          if (!mayResemble(word, signatures[index] ?? 0, errors)) continue;
          found.push({ term: termAt(page, index), entries: entriesOf(page, index) });
        }
      }
      return found;
    },
  };
}
