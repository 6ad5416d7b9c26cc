import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ApartRecord } from '../../lib/model/check';
import { today } from '../../lib/zaken/days';
import { saveFile } from '../save-file';
import { useKeptFocus } from '../use-kept-focus';
import { formatCount } from '../words';
import type { CheckServices } from './check-services';
import { recordsText } from './records-file';

/** What is kept apart, to be saved as a file, and then to be forgotten. */
export function Apart({ count, services }: { count: number; services: CheckServices }) {
  const [step, setStep] = useState<'there' | 'saved' | 'forgotten' | 'failed'>('there');
  // Another page may keep more apart meanwhile: only what is in the file is forgotten.
  const saved = useRef<ApartRecord[]>([]);
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);

  async function save(): Promise<void> {
    saved.current = await services.recordsApart();
    saveFile(
      new Blob([recordsText(saved.current)], { type: 'application/x-ndjson' }),
      `kamerspoor-onleesbaar-${today(new Date())}.jsonl`,
    );
    setStep('saved');
  }
  async function forget(): Promise<void> {
    await services.forgetApart(saved.current);
    setStep('forgotten');
  }
  const tried = (work: () => Promise<void>) => () => work().catch(() => setStep('failed'));

  return (
    <div class="check-apart" ref={whole} tabIndex={-1}>
      {step !== 'forgotten' && (
        <>
          <p>{i18n.t('check.apart', count, [formatCount(count)])}</p>
          <p class="check-buttons">
            <button type="button" onClick={tried(save)}>
              {i18n.t('check.save')}
            </button>
            {step === 'saved' && (
              <button type="button" onClick={tried(forget)}>
                {i18n.t('check.forget')}
              </button>
            )}
          </p>
        </>
      )}
      <p role="status">{step === 'there' ? '' : i18n.t(`check.apartStep.${step}`)}</p>
    </div>
  );
}
