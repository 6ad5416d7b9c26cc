import { createCitationLinks } from '../../components/citations/citation-links';
import { linkPageText } from '../../components/page/link-page-text';
import type { Page } from '../../components/page/page';
import { findCitations } from '../../lib/citations/find-citations';
import { DEFAULT_PREFERENCES } from '../../lib/model/preferences';
import { pageParts } from '../../lib/readers/page/page-parts';
import { readPage } from '../../lib/readers/page/read-page';
import { recognisePage } from '../../lib/readers/page/recognise-page';
import { hardInputs } from '../../tests/unit/citations/hard-inputs';
import { type Times, timed } from './timed';

/** What the benchmark runs inside a page, and what it measures it against. */

export interface ReadingTimes {
  read: Times;
  parse: Times;
  /** What was read, to see that it was all of it. */
  questions: number;
  answers: number;
}

/** Reading the page that this stands in, and the browser's own parsing of the same page. */
export function measureReading(url: string, rounds: number): ReadingTimes {
  const html = document.documentElement.outerHTML;
  const read = timed(() => readPage(document, { url }), rounds);
  const parse = timed(() => new DOMParser().parseFromString(html, 'text/html'), rounds);
  const { questions = [], answers = [] } = readPage(document, { url }) ?? {};
  return { read, parse, questions: questions.length, answers: answers.length };
}

export interface AnnotatingTimes {
  /** Reading the page's text, finding its citations and linking them. */
  annotate: Times;
  /** Taking them all out again. */
  takeOut: Times;
  links: number;
}

/** Linking every citation of the page that this stands in, all at once, and taking the links out again. */
export function measureAnnotating(url: string, rounds: number): AnnotatingTimes {
  const body = recognisePage(document, url)?.body;
  const publicatie = readPage(document, { url });
  if (!body || !publicatie) throw new Error('This page was not recognised.');
  const parts = pageParts(body);
  const page = { document, body, publicatie, preferences: DEFAULT_PREFERENCES } as Page;
  let last: ReturnType<typeof linkPageText> | undefined;
  const annotate = () => {
    last = linkPageText(
      page,
      createCitationLinks(() => true),
      parts,
    );
    while (!last.steps.next().done);
  };
  const takeOut = () => last?.remove();
  const times = timed(annotate, rounds, takeOut);
  const links = last?.linked.length ?? 0;
  const anew = () => {
    takeOut();
    annotate();
  };
  return { annotate: times, takeOut: timed(takeOut, rounds, anew), links };
}

/** What anybody would write first: the words that most references begin with, and a number behind them. */
const PLAIN =
  /\bart(?:ikel(?:en)?|\.)?\s+\d+[a-z]*|\b(?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen|Stb\.|Stcrt\.|Trb\.)\s[^.;)]{0,60}\d|\b(?:Richtlijn|Verordening)\s\(?[A-Z]*\)?\s?\d{2,4}\/\d+|\b\d{4}[ZD]\d{5}\b|\bECLI(?::[A-Z0-9.]+){4}/g;

export interface CitingTimes {
  /** Characters of text. */
  size: number;
  cite: number;
  /** A plain regular expression over the same text. */
  plain: number;
  citations: number;
}

/** Citing texts of these sizes that are made of `text` again and again; what comes first is not counted, to be warm. */
export function measureCiting(text: string, sizes: number[], rounds: number): CitingTimes[] {
  const textOf = (size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  findCitations(textOf(sizes[0] ?? 0));
  return sizes.map((size) => {
    const given = textOf(size);
    let citations = 0;
    const cite = timed(() => {
      citations = findCitations(given).length;
    }, rounds).median;
    const plain = timed(() => [...given.matchAll(PLAIN)].length, rounds).median;
    return { size, cite, plain, citations };
  });
}

/** For each text that never comes to its point: what it is, and how long citing so many characters of it takes. */
export function measureHardTexts(lengths: number[], rounds: number): { what: string; times: number[] }[] {
  return hardInputs(0).map(([what], at) => {
    const times = lengths.map((length) => {
      const text = hardInputs(length)[at]?.[1] ?? '';
      return timed(() => findCitations(text), rounds).median;
    });
    return { what, times };
  });
}
