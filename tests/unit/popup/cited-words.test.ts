import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Cited, citedAnnouncement, citedSection } from '../../../components/popup/cited-section';
import { setTexts } from '../../../lib/language/i18n';
import { readLocale } from '../language/read-locale';

vi.mock('wxt/browser', () => ({ browser: {} }));

beforeAll(() => setTexts(readLocale('nl')));
afterAll(() => setTexts(undefined));

it('a large number of citing documents is written as every other number', () => {
  const cited = { target: { system: 'bwb', article: '1' }, name: 'artikel 1 Gw', count: 1_128, hits: [], all: false };
  const words = [citedSection(cited as unknown as Cited, [])[0]?.heading, citedAnnouncement(cited as unknown as Cited)];
  expect(words).toEqual(['Haalt artikel 1 Gw aan (1.128)', '1.128 documenten halen artikel 1 Gw aan']);
});
