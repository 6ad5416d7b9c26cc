import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** Asks for the permission, in the moment of the press, and follows; resolves to whether the person gave it. */
  agree(): Promise<boolean>;
  refuse?: () => void;
  done(): void;
}

/** What following does, before anything is asked: what, how often, of whom. */
export function FollowTerms({ agree, refuse, done }: Props) {
  const [problem, setProblem] = useState<'refused' | 'failed'>();
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (what: 'refused' | 'failed') => {
    setProblem(what);
    status.current?.focus();
  };
  const press = () => {
    agree().then(
      (agreed) => (agreed ? done() : tell('refused')),
      (error) => {
        console.error(error);
        tell('failed');
      },
    );
  };
  return (
    <>
      <p>{i18n.t('follow.terms')}</p>
      <p class="hint">{i18n.t('follow.termsPermission')}</p>
      <p class="follow-buttons">
        <button type="button" class="main" onClick={press}>
          {i18n.t('follow.agree')}
        </button>
        {refuse && (
          <button type="button" onClick={refuse}>
            {i18n.t('follow.refuse')}
          </button>
        )}
      </p>
      <p role="status" tabIndex={-1} ref={status}>
        {problem && i18n.t(`follow.${problem}`)}
      </p>
    </>
  );
}
