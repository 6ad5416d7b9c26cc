import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FollowTerms } from './follow-terms';

interface Props {
  /** Asks for the permission and follows; resolves to whether the person gave it. */
  agree(): Promise<boolean>;
  close(): void;
}

/** At the first press of a bell: what following does. Closing it brings the focus back to the bell. */
export function FollowDialog({ agree, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const end = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class="follow-dialog" aria-labelledby={heading} onClose={close}>
      <h2 id={heading}>{i18n.t('follow.title')}</h2>
      <FollowTerms agree={agree} refuse={end} done={end} />
    </dialog>
  );
}
