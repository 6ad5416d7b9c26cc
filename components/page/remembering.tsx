import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Known, Page } from './page';

interface Props {
  known: Known;
  preferences: Pick<Page['preferences'], 'remember' | 'rememberTold'>;
  services: Pick<Page['services'], 'keep' | 'forget' | 'write'>;
}

/** The first time: that what is opened is remembered from now on, with the way out of it. */
function FirstTime({ agree, refuse }: { agree(): void; refuse(): void }) {
  return (
    <div class="first-time">
      <p>{i18n.t('remember.first')}</p>
      <p>
        <button type="button" onClick={agree}>
          {i18n.t('remember.agree')}
        </button>{' '}
        <button type="button" class="second" onClick={refuse}>
          {i18n.t('remember.refuse')}
        </button>
      </p>
    </div>
  );
}

/**
 * At the foot of the banner: whether this document is kept, a button to keep it, and the switch that lets everything
 * that is opened be remembered.
 */
export function Remembering({ known, preferences, services }: Props) {
  const [stored, setStored] = useState(known.stored);
  const [remember, setRemember] = useState(preferences.remember);
  const isTold = preferences.rememberTold || known.isPrivate || !preferences.remember;
  const [told, setTold] = useState(isTold);
  const [failed, setFailed] = useState(false);
  const status = useRef<HTMLSpanElement>(null);
  // What was chosen on another page.
  useEffect(() => setRemember(preferences.remember), [preferences.remember]);
  useEffect(() => setTold(isTold), [isTold]);

  /** Does what was asked; says so aloud, or that it failed. */
  const run = async (work: Promise<boolean>, done: () => void) => {
    const worked = await work;
    setFailed(!worked);
    if (worked) done();
    status.current?.focus();
  };
  const keep = () => run(services.keep(), () => setStored(true));
  const agree = () => run(services.write({ rememberTold: true }), () => setTold(true));
  const refuse = async () => {
    const left = await services.forget();
    const worked = left !== undefined && (await services.write({ remember: false, rememberTold: true }));
    await run(Promise.resolve(worked), () => {
      setTold(true);
      setRemember(false);
      setStored(left?.stored ?? stored);
    });
  };
  const change = async (on: boolean) => {
    setRemember(on);
    const worked = await services.write({ remember: on, rememberTold: true });
    setFailed(!worked);
    if (!worked) setRemember(!on);
  };
  const word = stored ? 'remember.stored' : known.isPrivate ? 'remember.private' : undefined;
  return (
    <div class="remembering">
      {!told && <FirstTime agree={agree} refuse={refuse} />}
      <div class="remembering-row">
        {!stored && (
          <button type="button" class="second" onClick={keep}>
            {i18n.t('remember.keep')}
          </button>
        )}
        <span role="status" tabIndex={-1} ref={status}>
          {failed ? i18n.t('remember.failed') : word && i18n.t(word)}
        </span>
        {told && !known.isPrivate && (
          <label>
            <input
              type="checkbox"
              role="switch"
              aria-checked={remember}
              checked={remember}
              onChange={(event) => change(event.currentTarget.checked)}
            />{' '}
            {i18n.t('remember.switch')}
          </label>
        )}
      </div>
    </div>
  );
}
