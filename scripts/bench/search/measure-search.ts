import type { Publicatie } from '../../../lib/model/publicatie';
import { middle } from '../middle';
import type { Answer } from './in-page/answer';
import { openKeptCorpus } from './kept-corpus';
import { measurePeers, type PeerMeasures } from './measure-peers';
import { pageRunner } from './page-script';
import { firstFrames, memoryAfter, openingTimes } from './popup-times';

/** Everything that is measured at one size; times in milliseconds, sizes in bytes. */
export interface SearchMeasures {
  count: number;
  /** First frames, from the opening of the page. */
  frame: { popup: number; empty: number };
  /** From the opening of the popup until the results of the kept query are painted. */
  opening: { held: number; idle: number };
  /** The index alone, in a page in which nothing was read. */
  cold: number;
  answers: Answer[];
  /** Of how many documents the compounds of a plain scan, by query. */
  candidates: number[];
  peers: PeerMeasures[];
  /** Of the index's records, by what they hold. */
  index: Record<string, number>;
  text: number;
  memory: number;
  /** Documents a second, storing included, and what of their time storing took, from 0 to 1. */
  adding: { speed: number; storing: number };
  /** What it took the background afterwards to make few segments of many. */
  tidying: number;
  /** One document while a search is going on: the middle one of several. */
  addingOne: number;
}

const COLD_ROUNDS = 11;
const ADDED = 9;
const TYPED = 50;

/** Measures search over a corpus of this size, which is kept for the next time. `tell`: progress, for who waits; `isAlone`: without peers. */
export async function measureSearch(
  count: number,
  seeds: Publicatie[],
  tell: (text: string) => void,
  isAlone: boolean,
): Promise<SearchMeasures> {
  const run = await pageRunner();
  const corpus = await openKeptCorpus(count, seeds, run, tell);
  const { browser, queries, filling } = corpus;
  try {
    tell('opening the popup');
    const words = queries.filter(({ kind }) => kind === 'three words');
    const frame = await firstFrames(browser);
    const opening = await openingTimes(browser, run, words[0]?.query ?? '');
    const memory = await memoryAfter(browser, queries.filter((_, at) => at % 9 === 0).slice(0, TYPED));
    tell('searching');
    const cold: number[] = [];
    for (const { query } of words.slice(0, COLD_ROUNDS)) {
      const page = await browser.emptyPage();
      cold.push(await run(page, 'openCold', query));
      await page.close();
    }
    const page = await browser.emptyPage();
    const answers = await run(page, 'ownAnswers', queries);
    const index = await run(page, 'indexBytes');
    tell('adding one document at a time');
    const added = await run(page, 'addWhileSearching', seeds, count, ADDED);
    await page.close();
    const peers = isAlone ? [] : await measurePeers(corpus, run, tell);
    const time = filling.storing + filling.indexing;
    return {
      count,
      frame,
      opening,
      cold: middle(cold),
      answers,
      candidates: queries.flatMap(({ candidates }) => (candidates === undefined ? [] : [candidates])),
      peers,
      index,
      text: filling.text,
      memory,
      adding: { speed: (count / time) * 1000, storing: filling.storing / time },
      tidying: filling.tidying,
      addingOne: middle(added),
    };
  } finally {
    await browser.close();
  }
}
