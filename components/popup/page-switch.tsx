import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DEFAULT_PREFERENCES } from '../../lib/model/preferences';
import type { PopupServices } from './popup-services';

type Props = Pick<PopupServices, 'readPreferences' | 'writePreferences'> & { onProblem(text: string): void };

/** The one switch: off means that no page is touched. */
export function PageSwitch({ readPreferences, writePreferences, onProblem }: Props) {
  const [enabled, setEnabled] = useState<boolean>();
  useEffect(() => {
    // Without the storage pages are touched, as by default.
    const unknown = () => setEnabled(DEFAULT_PREFERENCES.enabled);
    readPreferences().then((preferences) => setEnabled(preferences.enabled), unknown);
  }, []);

  async function toggle() {
    const chosen = !enabled;
    setEnabled(chosen);
    try {
      await writePreferences({ enabled: chosen });
    } catch {
      setEnabled(!chosen);
      onProblem(i18n.t('popup.switchFailed'));
    }
  }

  return (
    <button
      // A new button once the choice is known, so that it does not slide there before the person's eyes.
      key={String(enabled === undefined)}
      type="button"
      class="switch"
      role="switch"
      aria-checked={enabled ?? false}
      disabled={enabled === undefined}
      onClick={toggle}
    >
      <span class="switch-track" aria-hidden="true" />
      {i18n.t('popup.switch')}
    </button>
  );
}
