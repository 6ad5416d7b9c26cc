import type { Answer } from './in-page/answer';
import type { SearchMeasures } from './measure-search';
import { among, ofKinds, percentile } from './numbers-in';
import { QUERY_KINDS } from './queries/bench-query';
import { TARGETS, type Target } from './targets';

function figure(value: number | undefined, unit: Target['unit']): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const digits = unit === '×' ? (value < 0.1 ? 3 : 2) : value < 10 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function targetLine(target: Target, measures: SearchMeasures): string {
  const { name, unit, atLeast } = target;
  const value = target.of(measures);
  const wanted = target.wanted[measures.count];
  const isReached = value !== undefined && wanted !== undefined && (atLeast ? value >= wanted : value <= wanted);
  const said = wanted === undefined ? '' : `${atLeast ? '≥' : '≤'} ${figure(wanted, unit)}`;
  const verdict = wanted === undefined || value === undefined ? '' : isReached ? 'reached' : 'NOT reached';
  return `  ${name.padEnd(56)}${figure(value, unit).padStart(10)}   ${said.padEnd(12)}${verdict}`.trimEnd();
}

const time = (value: number) => value.toFixed(value < 100 ? 1 : 0);

function kindLine(kind: string, answers: readonly Answer[]): string {
  const times = answers.map(({ first }) => first);
  const found = answers.some(({ place }) => place >= 0)
    ? `${(100 * among(answers, 1)).toFixed(0)}% / ${(100 * among(answers, 10)).toFixed(0)}%`
    : '';
  const all = answers.map((answer) => answer.all);
  return [
    `    ${kind.padEnd(20)}`,
    `${time(percentile(times, 0.5))} / ${time(percentile(times, 0.95))}`.padStart(15),
    `${time(percentile(all, 0.5))} / ${time(percentile(all, 0.95))}`.padStart(17),
    found.padStart(15),
  ].join('');
}

function kindLines(title: string, answers: readonly Answer[]): string[] {
  const lines = QUERY_KINDS.flatMap((kind) => {
    const some = ofKinds(answers, [kind]);
    return some.length > 0 ? [kindLine(kind, some)] : [];
  });
  return [
    `  ${title.padEnd(22)}${'first results'.padStart(15)}${'all of them'.padStart(17)}${'right: 1 / 10'.padStart(15)}`,
    ...lines,
  ];
}

/** What was measured at one size: the figures beside their targets, then each kind of query, then each peer. */
export function searchReport(measures: SearchMeasures): string[] {
  const { count, answers, candidates, peers, index, text, adding, tidying } = measures;
  const bearable = candidates.filter((documents) => documents <= 10).length / candidates.length;
  const parts = Object.entries(index).map(([kind, bytes]) => `${kind} ${((100 * bytes) / text).toFixed(1)}%`);
  return [
    `Search over ${count.toLocaleString('en')} documents, ${(text / 1e6).toFixed(0)} MB of text:`,
    ...TARGETS.map((target) => targetLine(target, measures)),
    `  of the text: ${parts.join(', ')}; ${(100 * adding.storing).toFixed(0)}% of the time of adding is storing; merging segments afterwards took ${(tidying / 1000).toFixed(1)} s`,
    `  a plain scan finds at most ten documents for ${(100 * bearable).toFixed(0)}% of the parts of compounds`,
    ...kindLines('ours, ms p50 / p95', answers),
    ...peers.flatMap(({ name, cold, memory, bytes, adding: speed, answers: theirs }) => [
      `  ${name}: cold ${time(cold)} ms, ${(memory / 1e6).toFixed(0)} MB, ${bytes === null ? '' : `index ${((100 * bytes) / text).toFixed(0)}% of the text, `}${speed.toFixed(0)} documents/s`,
      ...kindLines('ms p50 / p95', theirs),
    ]),
  ];
}
