import { i18n } from '#i18n';
import { Message } from './message';

/** What a person sees who has read nothing yet: what can be searched, and two searches to try. */
export function Welcome({ onTry }: { onTry(query: string): void }) {
  const examples = [i18n.t('popup.example1'), i18n.t('popup.example2')];
  return (
    <Message heading={i18n.t('popup.welcome')}>
      <p>{i18n.t('popup.welcomeText')}</p>
      <p class="examples">
        <span>{i18n.t('popup.examples')}</span>
        {examples.map((example) => (
          <button key={example} type="button" class="button" onClick={() => onTry(example)}>
            {example}
          </button>
        ))}
      </p>
    </Message>
  );
}
