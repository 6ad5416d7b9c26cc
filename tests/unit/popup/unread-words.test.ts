import { expect, it } from 'vitest';
import { unreadWords } from '../../../components/popup/unread-words';
import type { Query } from '../../../lib/search/query/query';
import { dutchPage } from '../dutch-page';

dutchPage();

const text = 'jaar:later boete status:ooit';
const unread: Query['unread'] = [
  { text: 'jaar:later', filter: 'jaar' },
  { text: 'status:ooit', filter: 'status' },
];
const CUT = 'Te lang om helemaal te zoeken. De eerste 500 tekens en 32 woorden en filters tellen mee.';
const notUnderstood = (words: string) => `Niet begrepen, en als gewone woorden gezocht: ${words}`;

it.each<[which: 'last' | 'others' | 'all', query: Partial<Query>, said: string]>([
  ['all', {}, ''],
  ['all', { unread }, notUnderstood('‘jaar:later’, ‘status:ooit’')],
  ['last', { unread }, notUnderstood('‘status:ooit’')],
  ['others', { unread }, notUnderstood('‘jaar:later’')],
  ['all', { cut: true }, CUT],
  ['others', { cut: true }, CUT],
  ['last', { cut: true }, ''],
  ['others', { cut: true, unread }, `${CUT} ${notUnderstood('‘jaar:later’')}`],
])('%s of %j', (which, query, said) => {
  expect(unreadWords(text, { groups: [], unread: [], ...query }, which)).toBe(said);
});
