import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Follow } from '../../lib/model/follow';
import type { BellServices, MayFollow } from './bell-services';
import { FollowDialog } from './follow-dialog';

/** Bells for one question or for many. */
export interface Bells {
  /** What is followed; undefined while that is not known, and where nothing can be. */
  follows: Follow[] | undefined;
  may: MayFollow | undefined;
  isFollowed(vraagnummer: string): boolean;
  /** A person presses the bell of a question. */
  press(vraagnummer: string): void;
  /** What is asked when a bell is pressed first; to be put behind them. */
  dialog: ComponentChild;
}

/** What is followed, and what happens when a bell is pressed: at the first it is explained what following does. */
export function useBell(services: BellServices): Bells {
  const [follows, setFollows] = useState<Follow[]>();
  const [may, setMay] = useState<MayFollow>();
  const [asking, setAsking] = useState<string>();
  useEffect(() => services.watch(setFollows), [services]);
  useEffect(() => services.watchMayFollow(setMay), [services]);

  const isFollowed = (vraagnummer: string) => follows?.some((one) => one.vraagnummer === vraagnummer) ?? false;
  const press = (vraagnummer: string) => {
    if (isFollowed(vraagnummer)) services.unfollow(vraagnummer).catch(console.error);
    else if (may === 'yes' && follows && follows.length > 0) services.follow(vraagnummer).catch(console.error);
    else setAsking(vraagnummer);
  };
  const dialog = asking !== undefined && (
    <FollowDialog
      agree={async () => {
        const agreed = await services.askPermission();
        if (agreed) {
          setMay('yes');
          await services.follow(asking);
        }
        return agreed;
      }}
      close={() => setAsking(undefined)}
    />
  );
  return { follows: may === 'private' ? undefined : follows, may, isFollowed, press, dialog };
}
