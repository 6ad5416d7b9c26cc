import { expect, it } from 'vitest';
import { cutSnippet } from '../../../lib/search/show/cut-snippet';
import type { TextMatch } from '../../../lib/search/show/find-words';

const SENTENCE = 'Deze zin vertelt niets bijzonders over wat dan ook. ';
const LONG = `${SENTENCE.repeat(6)}Hier staat een naaktfoto op Telegram. ${SENTENCE.repeat(6)}`.trim();

function matchAt(start: number, text: string, word: number): TextMatch {
  return { start, end: start + text.length, word, kind: 'whole' };
}

function matchesOf(text: string, ...words: string[]) {
  return words.map((word, index) => matchAt(text.indexOf(word), word, index)).sort((a, b) => a.start - b.start);
}

it('leaves a short text as it is', () => {
  expect(cutSnippet('Kort.', [])).toEqual({ text: 'Kort.', marks: [] });
});

it('begins at the beginning when nothing matched', () => {
  const { text } = cutSnippet(LONG, []);
  expect(text.startsWith('Deze zin')).toBe(true);
  expect(text.endsWith('…')).toBe(true);
});

it('begins at the sentence of the match, with ellipses where text was left out, cut between words', () => {
  const { text, marks } = cutSnippet(LONG, matchesOf(LONG, 'naaktfoto', 'Telegram'));
  expect(text).toMatch(
    /^…Hier staat een naaktfoto op Telegram\. (Deze zin vertelt niets bijzonders over wat dan ook\. )+Deze…$/,
  );
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['naaktfoto', 'Telegram']);
});

it('prefers the place where most of the words stand', () => {
  const text = `naaktfoto ${SENTENCE.repeat(8)}`;
  const matches = [...matchesOf(text, 'naaktfoto'), ...matchesOf(text + LONG, 'Telegram')];
  const again = (text + LONG).lastIndexOf('naaktfoto');
  const all = [...matches, matchAt(again, 'naaktfoto', 0)].sort((a, b) => a.start - b.start);
  expect(cutSnippet(text + LONG, all).text).toContain('naaktfoto op Telegram');
});

it('does not cut through a match, however long the words', () => {
  const text = `${'x'.repeat(300)} ${'y'.repeat(300)}`;
  const { text: cut, marks } = cutSnippet(text, [matchAt(301, 'y'.repeat(300), 0)]);
  expect(marks.map(({ start, end }) => cut.slice(start, end))).toEqual(['y'.repeat(300)]);
});
