import { expect } from 'vitest';
import { findCitations } from '../../../lib/citations/find-citations';
import { readMarked } from './marked-text';
import { written } from './written';

/** A row of the tables holds: the marked places and no others are found, and lead where the row says. */
export function expectCitations(marked: string, targets: readonly string[]): void {
  const { text, spans } = readMarked(marked);
  const found = findCitations(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  expect(found.map(written)).toEqual(targets);
}
