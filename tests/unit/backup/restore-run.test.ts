import { expect, it } from 'vitest';
import { createRestoreRun } from '../../../components/backup/restore-run';
import type { BackupReport } from '../../../lib/model/backup';

const NONE = { fresh: 0, more: 0, same: 0 };
const REPORT: BackupReport = {
  made: '2026-11-22T09:00:00.000Z',
  extension: '0.5.0',
  additions: { publicatie: NONE, note: NONE, follow: NONE, job: NONE },
  broughtBack: 0,
  besides: 0,
  preferences: [],
  unread: { count: 0, lines: [] },
};

it('looks at a file once, however often a view that has it is shown, and at another one', async () => {
  const looked: Blob[] = [];
  const run = createRestoreRun({
    async inspect(file) {
      looked.push(file);
      return REPORT;
    },
    restore: async () => REPORT,
  });
  const [file, other] = [new Blob(['1']), new Blob(['2'])];
  await run.look(file);
  await run.restore(false);
  await run.look(file);
  expect(run.get().phase).toBe('restored');
  await run.look(other);
  run.forget();
  await run.look(other);
  expect(run.get().phase).toBe('none');
  expect(looked).toEqual([file, other]);
});
