import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FollowViewServices } from './follow-view-services';

type Told = 'done' | 'stopped' | 'refused' | 'failed';

interface Props {
  services: Pick<FollowViewServices, 'check' | 'askPermission'>;
  /** Whether the person lets the service be asked; otherwise they are asked for it first. */
  mayAsk: boolean;
}

/** Asks for all that are followed on the person's word; the button stops it while it runs. */
export function CheckNow({ services, mayAsk }: Props) {
  const [at, setAt] = useState<[number, number]>();
  const [told, setTold] = useState<Told>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (signal: AbortSignal): Promise<Told> => {
    try {
      if (!mayAsk && !(await services.askPermission())) return 'refused';
      await services.check((one, of) => setAt([one, of]), signal);
      return 'done';
    } catch (error) {
      if (signal.aborted) return 'stopped';
      console.error(error);
      return 'failed';
    }
  };
  const press = async () => {
    if (running.current) {
      running.current.abort();
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setTold(undefined);
    setAt([0, 0]);
    const came = await run(controller.signal);
    running.current = undefined;
    setAt(undefined);
    setTold(came);
  };
  return (
    <p class="check-now">
      <button type="button" onClick={press}>
        {at && <span class="ks-spinner" aria-hidden="true" />}
        {i18n.t(at ? 'follow.stop' : 'follow.checkNow')}
      </button>
      <span role="status">
        {at && at[1] > 0 && i18n.t('follow.checking', [String(at[0]), String(at[1])])}
        {told && i18n.t(`follow.${told}`)}
      </span>
    </p>
  );
}
