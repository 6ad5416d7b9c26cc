import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AskSite as Ask, AskOutcome } from '../lib/model/site';

/** What came of it, in words: what was found, and what went wrong. */
export function outcomeWords({ found, problem }: AskOutcome, whenNone: string): string {
  const words = found > 0 ? [i18n.t('ask.found', found)] : problem ? [] : [whenNone];
  if (problem) words.push(i18n.t(`ask.${problem}`));
  return words.join(' ');
}

interface Props {
  /** What the button says. */
  label: string;
  /** What to say when the site has nothing. */
  whenNone: string;
  /** Whether it is not the first thing that a person would do here. */
  second?: boolean;
  /** What pressing it does; gone once it was pressed. */
  hint: string;
  /** What came of it the last time, when the person just saw it happen. */
  outcome?: AskOutcome | undefined;
  /** Whether the focus was here when this was put in the place of what it was asked in. */
  wasHere?: boolean;
  ask: Ask;
}

/**
 * One button that asks the site itself: it turns into the button that stops it, so that the focus stays, and says what
 * came of it.
 */
export function AskSite({ label, whenNone, second = false, hint, outcome, wasHere = false, ask }: Props) {
  const [told, setTold] = useState(outcome);
  const [request, setRequest] = useState<number>();
  const running = useRef<AbortController>(undefined);
  const status = useRef<HTMLParagraphElement>(null);
  // Asking puts a new banner in the place of the old one. Whoever was there hears what came of it; whoever went on to
  // something else stays there.
  useEffect(() => {
    const { activeElement, body } = document;
    const isNowhere = !activeElement || activeElement === body;
    if (outcome && wasHere && isNowhere) status.current?.focus({ preventScroll: true });
  }, [outcome]);
  useEffect(() => () => running.current?.abort(), []);

  const press = async (event: MouseEvent) => {
    // The second press of a double click would stop what the first began.
    if (event.detail > 1) return;
    if (running.current) {
      running.current.abort();
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setTold(undefined);
    setRequest(1);
    const came = await ask(setRequest, controller.signal);
    running.current = undefined;
    setRequest(undefined);
    setTold(came);
  };
  const busy = request !== undefined;
  return (
    <div class="ks-ask">
      <button type="button" class={busy || second ? 'button second' : 'button'} onClick={press}>
        {busy && <span class="ks-spinner" aria-hidden="true" />}
        {busy ? i18n.t('ask.stop') : label}
      </button>
      <p role="status" tabIndex={-1} ref={status}>
        {busy && i18n.t('ask.busy', [String(request)])}
        {told && outcomeWords(told, whenNone)}
      </p>
      {!busy && !told && <p class="ks-hint">{hint}</p>}
    </div>
  );
}
