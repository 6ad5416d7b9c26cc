import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { JobList } from '../../../components/collect/job-list';
import { type CollectJob, type CollectJobs, collectJob } from '../../../lib/model/collect';
import { dutchPage } from '../dutch-page';

const { document, root } = dutchPage();

const jobs = {} as CollectJobs;
const QUEUED = 'Wacht tot de andere klaar is.';

function job(begun: string, state: CollectJob['state']): CollectJob {
  const form = { words: '', lid: '', minister: '', onderwerp: '', answered: false, limit: 500 };
  const counts = { total: 0, listed: 0, stored: 0, had: 0, recordOnly: 0, lost: 0, failures: 0 };
  return collectJob.parse({ id: begun, form, begun, changed: begun, state, phase: 'listing', ...counts });
}

it.each<[later: CollectJob['state'], earlier: CollectJob['state'], queued: [later: boolean, earlier: boolean]]>([
  ['running', 'running', [true, false]],
  ['running', 'waiting', [true, false]],
  ['waiting', 'running', [false, true]],
  ['running', 'done', [false, false]],
])('a collecting that is %s, after one that is %s', (later, earlier, queued) => {
  const list = [job('2026-11-22T10:00:00.000Z', later), job('2026-11-21T10:00:00.000Z', earlier)];
  const heading = { current: null };
  render(h(JobList, { jobs, list, askForService: async () => true, heading }), root);
  const said = [...document.querySelectorAll('.collect-state')].map(({ textContent }) => textContent === QUEUED);
  expect(said).toEqual(queued);
});
