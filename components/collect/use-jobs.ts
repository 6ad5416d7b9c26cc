import { useEffect, useState } from 'preact/hooks';
import type { CollectJob, CollectJobs } from '../../lib/model/collect';
import type { CollectServices } from './collect-services';

/** The collectings of this machine and how they stand, or that the storage refused; undefined while that is not known. */
export type JobsState = { jobs: CollectJobs; list: CollectJob[] } | 'refused' | undefined;

/** Follows the collectings. */
export function useJobs(openJobs: CollectServices['openJobs']): JobsState {
  const [state, setState] = useState<JobsState>();
  useEffect(() => {
    let over = false;
    let stop = () => {};
    const follow = (jobs: CollectJobs) => {
      if (over) return;
      stop = jobs.watch((list) => setState({ jobs, list }));
    };
    openJobs().then(follow, (error) => {
      console.error(error);
      if (!over) setState('refused');
    });
    return () => {
      over = true;
      stop();
    };
  }, [openJobs]);
  return state;
}
