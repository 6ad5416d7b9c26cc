import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { damageWords } from '../../../components/backup/backup-words';
import { setTexts } from '../../../lib/language/i18n';
import type { BackupReport } from '../../../lib/model/backup';
import { readLocale } from '../language/read-locale';

vi.mock('wxt/browser', () => ({ browser: {} }));

beforeAll(() => setTexts(readLocale('nl')));
afterAll(() => setTexts(undefined));

const none = { fresh: 0, more: 0, same: 0 };

it.each<[count: number, lines: number[], says: string]>([
  [1, [5], 'kan niet worden gebruikt en wordt overgeslagen: regel 5.'],
  [2, [5, 6], 'kunnen niet worden gebruikt en worden overgeslagen: de regels 5 en 6.'],
  [4, [5, 6, 1_007], 'kunnen niet worden gebruikt en worden overgeslagen: de regels 5, 6, 1.007 en andere.'],
])('of %i lines that cannot be used it is said which they are', (count, lines, says) => {
  const report: BackupReport = {
    made: '2026-11-22T09:00:00.000Z',
    extension: '0.5.0',
    additions: { publicatie: none, note: none, follow: none, job: none },
    broughtBack: 0,
    besides: 0,
    preferences: [],
    unread: { count, lines },
  };
  expect(damageWords(report).map((words) => words.replace(/^.* bestand /, ''))).toEqual([says]);
});
