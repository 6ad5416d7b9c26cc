import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FollowViewServices } from './follow-view-services';
import { type ListedQuestion, listQuestions } from './list-questions';

/** In milliseconds: how often it is looked whether all documents are in the list, while not all are. */
const AGAIN = 2000;

/** The list as it is known. */
export interface OpenQuestions {
  /** Undefined while they are read for the first time. */
  questions: ListedQuestion[] | undefined;
  /** Documents that are not in the list yet. */
  pending: number;
  failed: boolean;
  reload(): void;
}

/** All open questions, read anew when the person comes back to the page and while documents are added. */
export function useOpenQuestions({ openQuestions, pending: countPending }: FollowViewServices): OpenQuestions {
  const [questions, setQuestions] = useState<ListedQuestion[]>();
  const [pending, setPending] = useState(0);
  const [failed, setFailed] = useState(false);
  const reload = useCallback(async () => {
    try {
      // Counted before and after: what comes while the list is read is looked for once more.
      const before = await countPending();
      setQuestions(listQuestions(await openQuestions()));
      setPending(Math.max(before, await countPending()));
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  }, [openQuestions, countPending]);
  useEffect(() => {
    reload();
    const onVisible = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [reload]);
  useEffect(() => {
    if (pending === 0) return undefined;
    const timer = setTimeout(reload, AGAIN);
    return () => clearTimeout(timer);
  }, [pending, questions, reload]);
  return { questions, pending, failed, reload };
}
