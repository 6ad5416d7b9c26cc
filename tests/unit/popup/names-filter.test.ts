import { expect, it } from 'vitest';
import { namesFilter } from '../../../components/popup/names-filter';

it.each([
  ['lid:kuik', true, 'a filter'],
  ['telegram -soort:', true, 'no value yet'],
  ['telegram na:2023-', true, 'half a value'],
  ['wet:xyz', true, 'no value that it can have'],
  ['Member:kuik', true, 'in English'],
  ['telegram', false, 'a word'],
  ['bericht:foto', false, 'a word with a colon'],
  ['https://zoek.officielebekendmakingen.nl/', false, 'an address'],
])('%j names a filter: %j (%s)', (text, is) => {
  expect(namesFilter(text)).toBe(is);
});
