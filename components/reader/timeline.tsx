import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import type { Zaak } from '../../lib/model/zaak';
import { publicatieTitle } from '../citations/citation-words';
import { formatDate } from '../words';
import { readerAddress } from './reader-address';
import { type Step, stepsOf } from './steps-of';

function stepWords({ name, id = '', isReprint }: Step, zaak: Zaak): string {
  if (name === 'listed') return publicatieTitle(id);
  if (name === 'term') return i18n.t(zaak.status?.termWeeks === 6 ? 'reader.step.termSix' : 'reader.step.termThree');
  const words = i18n.t(`reader.step.${name}`);
  return isReprint ? i18n.t('reader.step.reprint', [words]) : words;
}

/** The way to the document of a step, in the reader or on the site; the one that is open is no link. */
function StepLink({ step, words, isOpen }: { step: Step; words: string; isOpen: boolean }) {
  const { id, isStored } = step;
  if (isOpen) return <strong>{words}</strong>;
  if (id === undefined) return <span>{words}</span>;
  return (
    <>
      <a href={isStored ? readerAddress(id) : addressOf(id)}>{words}</a>
      {!isStored && <span class="step-more">{i18n.t('reader.step.onSite')}</span>}
    </>
  );
}

/** The course of one question as a line in time, each step leading to its document. */
export function Timeline({ zaak, open }: { zaak: Zaak; open: string }) {
  return (
    <nav class="timeline" aria-label={i18n.t('reader.course', [zaak.vraagnummer])}>
      <ol>
        {stepsOf(zaak).map((step, at) => {
          const { name, day, days, id } = step;
          const isOpen = id === open;
          return (
            <li key={at} data-step={name} {...(isOpen ? { 'aria-current': 'step' as const } : {})}>
              <StepLink step={step} words={stepWords(step, zaak)} isOpen={isOpen} />
              {day && (
                <span class="step-day">
                  <time dateTime={day}>{formatDate(day)}</time>
                  {days !== undefined && `, ${i18n.t('banner.days', days)}`}
                </span>
              )}
              {isOpen && <span class="step-more">{i18n.t('reader.step.open')}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
