import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CollectForm as Form } from '../../lib/model/collect';
import { serviceWords } from '../service-words';
import { formatCount } from '../words';
import { CollectFields } from './collect-fields';
import type { CollectServices } from './collect-services';
import { formOf } from './form-of';
import { foundWords } from './found-words';

interface Props extends Pick<CollectServices, 'askForService' | 'count'> {
  /** Begins to collect; rejects when the storage refuses. */
  onBegin(form: Form, total: number): Promise<void>;
}

/** What is asked for, the button that asks how much there is, and then the button that collects it. */
export function CollectForm({ askForService, count, onBegin }: Props) {
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<{ form: Form; total: number }>();
  const [problem, setProblem] = useState('');
  const running = useRef<AbortController>(undefined);
  const beginning = useRef(false);
  useEffect(() => () => running.current?.abort(), []);

  /** What was found belongs to what was asked. */
  function forget() {
    running.current?.abort();
    setFound(undefined);
    setProblem('');
  }

  async function ask(form: Form) {
    // Browsers take the question for permission in the moment of the press only: nothing comes before it.
    const permitted = askForService();
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    const counted = (await permitted.catch(() => false))
      ? await count(form, controller.signal)
      : { problem: 'permission' as const };
    if (running.current !== controller) return;
    running.current = undefined;
    setBusy(false);
    if (controller.signal.aborted) return;
    if ('total' in counted) setFound({ form, total: counted.total });
    else if (counted.problem === 'permission') setProblem(i18n.t('collect.notPermitted'));
    else setProblem(`${serviceWords(counted.problem)} ${i18n.t('collect.again')}`);
  }

  function submit(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault();
    if (running.current) return;
    forget();
    const filledIn = formOf(new FormData(event.currentTarget));
    if ('form' in filledIn) ask(filledIn.form);
    else setProblem(i18n.t(`collect.wrong.${filledIn.problem}`));
  }

  function stop(event: MouseEvent) {
    // The button asks again as soon as nothing runs, and this very press would be taken for that.
    event.preventDefault();
    // The second press of a double click would take back what the first asked for.
    if (event.detail > 1) return;
    running.current?.abort();
    running.current = undefined;
    setBusy(false);
    setProblem(i18n.t('ask.stopped'));
  }

  async function begin() {
    // Who presses twice means one.
    if (!found || beginning.current) return;
    beginning.current = true;
    try {
      await onBegin(found.form, found.total);
      setFound(undefined);
    } catch (error) {
      console.error(error);
      setProblem(i18n.t('collect.refused'));
    } finally {
      beginning.current = false;
    }
  }

  const limit = found && found.total > found.form.limit ? found.form.limit : undefined;
  return (
    <form class="collect-form" onSubmit={submit} onInput={forget}>
      <CollectFields />
      <p class="hint">{i18n.t('collect.permission')}</p>
      <p class="collect-buttons">
        <button
          type={busy ? 'button' : 'submit'}
          class={found && found.total > 0 ? '' : 'main'}
          onClick={(event) => busy && stop(event)}
        >
          {busy && <span class="ks-spinner" aria-hidden="true" />}
          {i18n.t(busy ? 'ask.stop' : 'collect.count')}
        </button>
        <span role="status">
          {busy && i18n.t('collect.counting')}
          {found && foundWords(found.total, found.form.limit)}
          {problem}
        </span>
      </p>
      {found && found.total > 0 && (
        <p class="collect-buttons">
          <button type="button" class="main" onClick={begin}>
            {limit ? i18n.t('collect.beginNewest', [formatCount(limit)]) : i18n.t('collect.begin')}
          </button>
        </p>
      )}
    </form>
  );
}
