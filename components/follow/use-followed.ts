import { useEffect, useState } from 'preact/hooks';
import type { Follow, FollowedQuestion } from '../../lib/model/follow';
import type { FollowViewServices } from './follow-view-services';

/** What is known of the questions that are followed; undefined until it is. */
export function useFollowed(
  follows: Follow[] | undefined,
  { describe }: Pick<FollowViewServices, 'describe'>,
): FollowedQuestion[] | undefined {
  const [followed, setFollowed] = useState<FollowedQuestion[]>();
  useEffect(() => {
    let isWanted = true;
    if (follows) describe(follows).then((found) => isWanted && setFollowed(found), console.error);
    return () => {
      isWanted = false;
    };
  }, [follows, describe]);
  return followed;
}
