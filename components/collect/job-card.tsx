import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CollectJob, CollectJobs } from '../../lib/model/collect';
import { useKeptFocus } from '../use-kept-focus';
import { formWords } from './form-words';
import { JobButtons } from './job-buttons';
import { jobProgress } from './job-progress';
import { countWords, spokenWords, stateWords } from './job-words';
import { LostDocuments } from './lost-documents';

interface Props {
  job: CollectJob;
  /** Another one is to be done before it. */
  queued: boolean;
  jobs: CollectJobs;
  askForService(): Promise<boolean>;
  /** It was taken off the list. */
  onForgotten(): void;
}

/** A collecting: what was asked for, how far it is, what became of it, and what can be done with it. */
export function JobCard({ job, queued, jobs, askForService, onForgotten }: Props) {
  const [problem, setProblem] = useState('');
  const card = useRef<HTMLElement>(null);
  useKeptFocus(card);
  const { value, max } = jobProgress(job);
  const heading = `collect-${job.id}`;
  const counts = countWords(job);

  const act = async (how: () => Promise<void>) => {
    setProblem('');
    try {
      await how();
    } catch (error) {
      console.error(error);
      setProblem(i18n.t('collect.refused'));
    }
  };
  return (
    <article ref={card} class="collect-job" tabIndex={-1} aria-labelledby={heading}>
      <h3 id={heading}>{formWords(job.form)}</h3>
      <progress
        aria-labelledby={heading}
        max={Math.max(1, max)}
        value={job.state === 'done' ? Math.max(1, max) : value}
      />
      <p class="collect-state">{stateWords(job, queued)}</p>
      {counts && <p class="hint collect-counts">{counts}</p>}
      <p class="visually-hidden" role="status">
        {spokenWords(job, queued)}
      </p>
      <JobButtons
        job={job}
        describedBy={heading}
        onPause={() => act(() => jobs.pause(job.id))}
        onResume={() =>
          act(async () => {
            // The person may have taken the permission away since.
            if (await askForService()) await jobs.resume(job.id);
            else setProblem(i18n.t('collect.notPermitted'));
          })
        }
        onStop={() => act(() => jobs.stop(job.id))}
        onForget={() =>
          act(async () => {
            await jobs.forget(job.id);
            onForgotten();
          })
        }
      />
      {problem && (
        <p class="collect-problem" role="alert">
          {problem}
        </p>
      )}
      {job.lost > 0 && <LostDocuments job={job} read={jobs.lost} />}
    </article>
  );
}
