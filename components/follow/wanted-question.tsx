import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FollowTerms } from './follow-terms';
import type { FollowViewServices } from './follow-view-services';

interface Props {
  vraagnummer: string;
  title: string | undefined;
  followed: boolean;
  services: Pick<FollowViewServices, 'askPermission' | 'follow'>;
}

/** A person pressed the bell on a page of the site, where browsers let nobody ask for a permission: it is asked here. */
export function WantedQuestion({ vraagnummer, title, followed, services }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  const agree = async () => {
    const agreed = await services.askPermission();
    if (agreed) await services.follow(vraagnummer);
    return agreed;
  };
  return (
    <section class="wanted-question" aria-labelledby="follow-wanted">
      <h2 id="follow-wanted">{i18n.t('follow.title')}</h2>
      <p lang="nl">{title ?? vraagnummer}</p>
      {!followed && <FollowTerms agree={agree} done={() => status.current?.focus()} />}
      <p role="status" tabIndex={-1} ref={status}>
        {followed && i18n.t('follow.followsNow')}
      </p>
    </section>
  );
}
