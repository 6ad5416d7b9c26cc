import { expect, it } from 'vitest';
import { isDocumentId } from '../../../lib/identifiers/document-id';
import { readText } from '../../../lib/readers/text/read-text';
import { seedText } from '../seeds';

it.each([
  'kv-tk-2024Z01211',
  'ah-1251487',
  'brief:5236577',
  'brief:Beantwoording van vragen over ‘Telegram’:2012-03-09',
  'antwoord:2024Z01211',
  'antwoord:2070824590',
  'mededeling:2024Z01211:2024-02-16',
  'mededeling:2024Z01211:zonder-datum-12',
])('a document can be kept under %s', (id) => {
  expect(isDocumentId(id)).toBe(true);
});

it.each([
  '',
  'antwoord:',
  'antwoord:x',
  'antwoord: 2024Z01211',
  'antwoord:2024Z01211\u200b',
  'antwoord:2024Z0121\uff11',
  'mededeling:2024Z01211:morgen',
  'mededeling:2024Z01211:zonder-datum-\u0661',
  'brief:',
  'brief: 5236577',
  'brief:5236577\n',
  'brief:\u202e5236577',
  'brief:5236577\ud83d',
  `brief:${'x'.repeat(1100)}`,
])('nothing is kept under %j', (id) => {
  expect(isDocumentId(id)).toBe(false);
});

it('a letter is kept under what its head says, without the signs in it that nobody sees', () => {
  const text = seedText('003');
  expect(text).toContain('324744');
  const odd = text.replace('324744', '32\u00ad47\u202e44\u200b');
  expect(readText(odd).map(({ id }) => id)).toEqual(['brief:324744']);
  expect(readText(text.replace('324744', '\u200b')).map(({ id }) => isDocumentId(id))).toEqual([true]);
});
