import { expect, it } from 'vitest';
import { createImportRun } from '../../../components/import/import-run';
import type { GivenFile, ImportReport } from '../../../lib/model/imported';

const GIVEN = Promise.resolve<GivenFile[]>([{ path: 'a.zip', file: new Blob() }]);

it('keeps the first backup that is found', async () => {
  const [first, second] = [new Blob(['1']), new Blob(['2'])];
  const run = createImportRun({
    async importFiles(_, report: (report: ImportReport) => void) {
      report({ lines: [{ path: 'a.zip/x.xml', outcome: 'new', documents: [] }], done: 0.2 });
      report({ lines: [{ path: 'a.zip/k.gz', outcome: 'backup', documents: [], backup: first }], done: 0.5 });
      report({ lines: [{ path: 'a.zip/l.gz', outcome: 'backup', documents: [], backup: second }], done: 1 });
    },
  });
  await run.start(GIVEN);
  expect(run.get()).toMatchObject({ phase: 'done', done: 1 });
  expect(run.get().backup).toBe(first);
});
