import { expect, it } from 'vitest';
import { countLines, firstLines, NO_RESULTS, withLines } from '../../../components/import/import-results';
import type { FileOutcome } from '../../../lib/model/imported';

const line = (path: string, outcome: FileOutcome) => ({ path, outcome, documents: [] });
const some = withLines(NO_RESULTS, [
  line('a', 'new'),
  line('b', 'damaged'),
  line('c', 'skipped'),
  line('d', 'same'),
  line('e', 'backup'),
]);
const more = withLines(some, [line('f', 'tooLarge'), line('g', 'new'), line('h', 'skipped')]);
const paths = (...given: Parameters<typeof firstLines>) => firstLines(...given).map(({ path }) => path);

it('counts what is listed, and what was skipped apart', () => {
  expect([countLines(NO_RESULTS), countLines(some), countLines(more)]).toEqual([0, 4, 6]);
  expect([some.skipped, more.skipped]).toEqual([1, 2]);
});

it('shows what was not read first, or one group, and no more than asked', () => {
  expect(paths(more, undefined, 50)).toEqual(['b', 'f', 'e', 'a', 'g', 'd']);
  expect(paths(more, undefined, 4)).toEqual(['b', 'f', 'e', 'a']);
  expect(paths(more, 'new', 1)).toEqual(['a']);
  expect(paths(more, 'changed', 50)).toEqual([]);
});
