import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations/find-citations';
import { hardInputs } from './hard-inputs';

/** A pattern that tries every way to read such a text takes minutes for it, and its test does not end in time. */
describe('a text that never comes to its point', () => {
  it.each(hardInputs(100_000))('is read to its end: %s', (_what, text, linked) => {
    expect(text.length).toBeGreaterThanOrEqual(100_000);
    const found = findCitations(text);
    expect(found.length > 0).toBe(linked);
  });
});
