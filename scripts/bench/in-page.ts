import { readPage } from '../../lib/readers/page/read-page';

/** What the benchmark runs inside a page, and what it measures it against. */

/** How long something takes, in milliseconds: the first time, when nothing is warm, and the middle one of many. */
export interface Times {
  first: number;
  median: number;
}

export interface ReadingTimes {
  read: Times;
  parse: Times;
  /** What was read, to see that it was all of it. */
  questions: number;
  answers: number;
}

function timed(work: () => unknown, rounds: number): Times {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const median = [...times].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return { first: times[0] ?? 0, median };
}

/** Reading the page that this stands in, and the browser's own parsing of the same page. */
export function measureReading(url: string, rounds: number): ReadingTimes {
  const html = document.documentElement.outerHTML;
  const read = timed(() => readPage(document, { url }), rounds);
  const parse = timed(() => new DOMParser().parseFromString(html, 'text/html'), rounds);
  const { questions = [], answers = [] } = readPage(document, { url }) ?? {};
  return { read, parse, questions: questions.length, answers: answers.length };
}
