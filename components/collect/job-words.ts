import { i18n } from '#i18n';
import type { CollectJob } from '../../lib/model/collect';
import { formatCount } from '../words';
import { durationWords } from './duration-words';
import { jobProgress } from './job-progress';

/** "14:05", by the clock of this machine. */
function clockTime(at: string): string {
  return new Intl.DateTimeFormat(i18n.t('languageTag'), { timeStyle: 'short' }).format(new Date(at));
}

function runningWords(job: CollectJob): string {
  const { of, done, secondsLeft } = jobProgress(job);
  if (job.phase === 'listing') {
    return i18n.t('collect.state.listing', [formatCount(job.listed), formatCount(of), durationWords(secondsLeft)]);
  }
  return i18n.t('collect.state.reading', [formatCount(done), formatCount(of), durationWords(secondsLeft)]);
}

/** How a job stands, in a sentence or two. `queued`: another one is to be done before it. */
export function stateWords(job: CollectJob, queued: boolean): string {
  const { of, done } = jobProgress(job);
  const counts: [string, string] = [formatCount(done), formatCount(of)];
  switch (job.state) {
    case 'running':
      return queued ? i18n.t('collect.state.queued') : runningWords(job);
    case 'waiting':
      return job.retryAt
        ? i18n.t('collect.state.waitingUntil', [clockTime(job.retryAt)])
        : i18n.t('collect.state.waiting');
    case 'paused':
      return i18n.t('collect.state.paused', counts);
    case 'stopped':
      return i18n.t('collect.state.stopped', counts);
    case 'done':
      return i18n.t('collect.state.done', of, [formatCount(of)]);
    case 'failed':
      return i18n.t(`collect.failed.${job.problem ?? 'unexpected'}`);
  }
}

/** What became of the documents, the kinds that there are: "380 bewaard · 20 stonden er al". */
export function countWords({ stored, had, recordOnly, lost }: CollectJob): string {
  const counts = { stored, had, recordOnly, lost };
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => i18n.t(`collect.counts.${kind}`, counts[kind], [formatCount(counts[kind])]))
    .join(' · ');
}

/** How much of a hundred per cent goes by between two announcements. */
const STEP = 25;

/** What is said of a job aloud: that it goes on at every quarter, and every other state. */
export function spokenWords(job: CollectJob, queued: boolean): string {
  if (job.state !== 'running' || queued) return stateWords(job, queued);
  const { value, max } = jobProgress(job);
  const quarters = max === 0 ? 0 : Math.floor((value / max) * (100 / STEP));
  return i18n.t('collect.state.spoken', [String(quarters * STEP)]);
}
