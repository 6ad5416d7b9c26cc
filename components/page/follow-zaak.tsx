import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Zaak } from '../../lib/model/zaak';
import { isSettled } from '../../lib/zaken/is-settled';
import { BellButton } from '../follow/bell-button';
import type { FollowOnPage } from './page';

interface Props {
  zaak: Zaak;
  /** The vraagnummers that are followed. */
  followed: string[];
  follow: FollowOnPage;
}

/** In the banner: the bell of a question that waits. What following does is explained where the permission is asked. */
export function FollowZaak({ zaak, followed, follow }: Props) {
  const { vraagnummer, status } = zaak;
  const [isFollowed, setFollowed] = useState(followed.includes(vraagnummer));
  const [told, setTold] = useState<'asked' | 'failed'>();
  // Once it is there it stays: a bell does not vanish from under who presses it.
  const [isOffered] = useState(isFollowed || (status !== undefined && !isSettled(status)));
  if (!vraagnummer || !isOffered) return null;
  const press = async () => {
    const came = await follow(vraagnummer, !isFollowed);
    if (came) setFollowed(came.followed);
    setTold(came ? (came.asked ? 'asked' : undefined) : 'failed');
  };
  return (
    <div class="ks-ask">
      <BellButton followed={isFollowed} press={press} />
      <p role="status">{told && i18n.t(`follow.${told}`)}</p>
    </div>
  );
}
