import { i18n } from '#i18n';
import { LANGUAGES } from '../../lib/model/language';
import type { Preferences } from '../../lib/model/preferences';

interface Props {
  chosen: Preferences['language'];
  set(language: Preferences['language']): void;
}

/** The language of everything that Kamerspoor says; told in both, for whoever landed in the wrong one. */
export function LanguageChoice({ chosen, set }: Props) {
  const choice = (language: Preferences['language']) => ({
    checked: chosen === language,
    onChange: () => set(language),
  });
  const elsewhere = i18n.t('language.otherTag');
  return (
    <section>
      <fieldset class="language">
        <legend>
          <h2>
            {i18n.t('options.language')} / <span lang={elsewhere}>{i18n.t('language.other')}</span>
          </h2>
        </legend>
        <label>
          <input type="radio" name="language" {...choice('browser')} />
          <span>
            {i18n.t('language.browser')} / <span lang={elsewhere}>{i18n.t('language.otherBrowser')}</span>
          </span>
        </label>
        {LANGUAGES.map((language) => (
          <label key={language}>
            <input type="radio" name="language" {...choice(language)} />
            <span lang={language}>{i18n.t(`language.${language}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint">{i18n.t('language.hint')}</p>
    </section>
  );
}
