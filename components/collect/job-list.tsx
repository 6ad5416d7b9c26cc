import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { CollectJob, CollectJobs } from '../../lib/model/collect';
import { JobCard } from './job-card';

interface Props {
  jobs: CollectJobs;
  /** Newest first. */
  list: CollectJob[];
  askForService(): Promise<boolean>;
  /** Where the focus goes when something was begun or taken off the list. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Whether one that runs is to wait: they are done one at a time, the oldest first, and none while another waits for the service. */
function isQueued(job: CollectJob, list: CollectJob[]): boolean {
  return list.some(({ state, begun }) => state === 'waiting' || (state === 'running' && begun < job.begun));
}

/** The collectings, newest first. */
export function JobList({ jobs, list, askForService, heading }: Props) {
  return (
    <section class="collect-jobs">
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('collect.jobs')}
      </h2>
      {list.length === 0 && <p class="hint">{i18n.t('collect.none')}</p>}
      {list.map((job) => (
        <JobCard
          key={job.id}
          job={job}
          queued={isQueued(job, list)}
          jobs={jobs}
          askForService={askForService}
          onForgotten={() => heading.current?.focus()}
        />
      ))}
    </section>
  );
}
