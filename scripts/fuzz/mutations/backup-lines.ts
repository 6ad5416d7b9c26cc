import { type Random, randomFrom } from '../../corpus/random';
import { textMutation } from '../mutation';
import { STORED_BEFORE, TEMPORARY_BEFORE } from '../stored-before';

/** Lines that a backup may not have, or that say nothing. */
const ODD_LINES = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '1e999',
  '{"kind":"end"}',
  '{"kind":"publicatie"}',
  '{"kind":"unheard-of"}',
  '{"kind":["publicatie"]}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '{"kind":"preferences","preferences":{"language":{"deep":[[[]]]}}}',
  `{"kind":"preferences","preferences":{"language":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
  '{"kind":"removed","id":"kv-tk-2024Z01211"}',
  '{"kind":"alias","id":"kv-tk-2024Z01211","final":"kv-1256205"}',
  ...[...STORED_BEFORE.map(({ id }) => id), 'kv-tk-2024Z01211', 'kst-36471-64'].map((final) =>
    JSON.stringify({ kind: 'alias', id: TEMPORARY_BEFORE, final }),
  ),
  '{"kind":"end","counts":{"publicatie":1e308,"note":-1}}',
  '{"format":"kamerspoor-backup","version":1}',
];
const VERSIONS = [
  '0',
  '-1',
  '2',
  '1.5',
  '"1"',
  '1e999',
  'null',
  '[1]',
  '{}',
  '{"toString":null,"valueOf":null}',
  '9007199254740993',
];
const NAMES = [
  'kind',
  'publicatie',
  'questions',
  'source',
  'dates',
  'counts',
  'version',
  'made',
  'labels',
  'text',
  'id',
  'found',
];
const VALUES = ['null', '0', '{}', '[]', '"x"', 'true', '[[[[]]]]', '{"length":1e9}', '1e999', '""'];

function shuffled(lines: string[], random: Random): string[] {
  return lines
    .map((line) => [random.fraction(), line] as const)
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line);
}

const WAYS: ((lines: string[], random: Random) => string[])[] = [
  (lines, random) => lines.toSpliced(random.below(lines.length), random.below(2), random.of(ODD_LINES)),
  (lines, random) =>
    lines.toSpliced(
      random.below(lines.length),
      0,
      ...Array<string>(1000).fill(random.of(ODD_LINES.filter((line) => line.length < 100))),
    ),
  (lines, random) => [(lines[0] ?? '').replace(/"version":\d+/, `"version":${random.of(VERSIONS)}`), ...lines.slice(1)],
  (lines, random) => shuffled(lines, randomFrom(random.below(1000))),
  (lines, random) =>
    lines.flatMap((line) => (random.below(4) === 0 ? [line, line] : random.below(4) === 0 ? [] : [line])),
  (lines, random) => {
    const [name, value] = [random.of(NAMES), random.of(VALUES)];
    return lines.map((line) =>
      line.replace(
        new RegExp(`"${name}":("[^"]*"|[\\d.]+|\\[\\]|\\{\\}|(?=[[{]))`),
        (_, old: string) => `"${name}":${value}${old === '' ? ',"rest":' : ''}`,
      ),
    );
  },
];

/** A backup with lines that are broken, of another version, of no kind, in another order, or say things of another type. */
export const backupLines = textMutation('lines of a backup', ['backup'], (text, random) => {
  const lines = text.split('\n');
  return random
    .of(WAYS)(lines, random)
    .join(random.below(10) === 0 ? '\r\n' : '\n');
});
