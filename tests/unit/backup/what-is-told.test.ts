import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { LookedAt } from '../../../components/backup/looked-at';
import { MakeBackup } from '../../../components/backup/make-backup';
import type { BackupReport } from '../../../lib/model/backup';
import { dutchPage } from '../dutch-page';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { document, root } = dutchPage();

const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

it.each([
  [0, false],
  [1, true],
])('a backup that changes %i marks and nothing else can be restored: %s', (besides, offered) => {
  const none = { fresh: 0, more: 0, same: 1 };
  const report: BackupReport = {
    made: '2026-11-22T09:00:00.000Z',
    extension: '0.5.0',
    additions: { publicatie: none, note: none, follow: none, job: none },
    broughtBack: 0,
    besides,
    preferences: [],
    unread: { count: 0, lines: [] },
  };
  const run = {
    get: () => ({ phase: 'looked' as const, report }),
    watch: () => () => {},
    look: async () => {},
    restore: async () => {},
    stop: () => {},
    forget: () => {},
  };
  render(h(LookedAt, { report, run }), root);
  expect(buttons().includes('Zet terug')).toBe(offered);
  expect(root.textContent?.includes('Alles uit deze reservekopie staat hier al.')).toBe(!offered);
});

it.each([
  [0, undefined],
  [2, '/options.html#controle'],
])('who made a backup hears of %i records that are not in it, and where to save them', (apart, address) => {
  const counts = { publicatie: 1, note: 0, follow: 0, job: 0 };
  const made = { name: 'kamerspoor-2026-11-22.jsonl.gz', size: 1_000, counts, apart };
  const run = {
    get: () => ({ phase: 'made' as const, made }),
    watch: () => () => {},
    start: async () => {},
    stop: () => {},
  };
  render(h(MakeBackup, { run }), root);
  expect(root.textContent?.includes('staan niet in deze reservekopie')).toBe(apart > 0);
  expect(document.querySelector('a')?.getAttribute('href')).toBe(address);
});
