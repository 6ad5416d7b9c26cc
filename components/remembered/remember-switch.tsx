import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../switch';
import type { RememberedServices } from './remembered-services';

/** The choice whether what is opened is remembered; the same one as in the options. */
export function RememberSwitch({ services }: { services: RememberedServices }) {
  const [isOn, setOn] = useState<boolean>();
  const [failed, setFailed] = useState(false);
  useEffect(() => services.watchPreferences(({ remember }) => setOn(remember)), [services]);
  const choose = async (remember: boolean) => {
    setOn(remember);
    try {
      await services.writePreferences({ remember, rememberTold: true });
      setFailed(false);
    } catch (error) {
      console.error(error);
      setOn(!remember);
      setFailed(true);
    }
  };
  if (isOn === undefined) return null;
  return (
    <>
      <Switch label={i18n.t('options.remember')} hint={i18n.t('options.rememberHint')} on={isOn} set={choose} />
      <p role="status">{failed ? i18n.t('options.failed') : ''}</p>
    </>
  );
}
