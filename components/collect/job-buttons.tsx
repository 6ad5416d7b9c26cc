import { i18n } from '#i18n';
import type { CollectJob } from '../../lib/model/collect';

interface Props {
  job: CollectJob;
  /** The id of what says which job they belong to. */
  describedBy: string;
  onPause(): void;
  onResume(): void;
  onStop(): void;
  onForget(): void;
}

type Action = 'pause' | 'resume' | 'tryNow' | 'stop' | 'forget';

/** What can be done in each state; what stands in the same place is one button, so that the focus stays on it. */
const ACTIONS: Record<CollectJob['state'], Action[]> = {
  running: ['pause', 'stop'],
  waiting: ['tryNow', 'stop'],
  paused: ['resume', 'stop'],
  failed: ['tryNow', 'forget'],
  stopped: ['resume', 'forget'],
  done: ['forget'],
};

/** What is done may still have lost something, which can be tried again. */
function actionsFor({ state, lost }: CollectJob): Action[] {
  return state === 'done' && lost > 0 ? ['tryNow', 'forget'] : ACTIONS[state];
}

/** What a person can do with a job. */
export function JobButtons({ job, describedBy, onPause, onResume, onStop, onForget }: Props) {
  const handlers: Record<Action, () => void> = {
    pause: onPause,
    resume: onResume,
    tryNow: onResume,
    stop: onStop,
    forget: onForget,
  };
  return (
    <p class="collect-buttons">
      {actionsFor(job).map((action, place) => (
        <button
          key={action === 'forget' ? 'forget' : place}
          type="button"
          aria-describedby={describedBy}
          // The second press of a double click would do what comes after the first.
          onClick={({ detail }) => detail > 1 || handlers[action]()}
        >
          {i18n.t(`collect.action.${action}`)}
        </button>
      ))}
    </p>
  );
}
