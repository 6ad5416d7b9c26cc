import { i18n } from '#i18n';
import { USUAL_LIMIT } from './form-of';

const TEXTS = ['words', 'lid', 'minister', 'onderwerp'] as const;
/** In characters, as `collectForm` has them. */
const LONGEST = { words: 500, lid: 200, minister: 200, onderwerp: 200 };

function TextField({ name }: { name: (typeof TEXTS)[number] }) {
  const hint = `collect-hint-${name}`;
  return (
    <p class="collect-field">
      <label for={`collect-${name}`}>{i18n.t(`collect.${name}`)}</label>
      <input
        id={`collect-${name}`}
        name={name}
        type="text"
        maxLength={LONGEST[name]}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint}
      />
      <span class="hint" id={hint}>
        {i18n.t(`collect.hint.${name}`)}
      </span>
    </p>
  );
}

/** The fields of the form: what is left empty asks for nothing. */
export function CollectFields() {
  return (
    <div class="collect-fields">
      {TEXTS.map((name) => (
        <TextField key={name} name={name} />
      ))}
      <fieldset class="collect-field collect-period">
        <legend>{i18n.t('collect.period')}</legend>
        <label>
          {i18n.t('collect.from')} <input name="from" type="date" min="1900-01-01" max="2099-12-31" />
        </label>
        <label>
          {i18n.t('collect.to')} <input name="to" type="date" min="1900-01-01" max="2099-12-31" />
        </label>
      </fieldset>
      <p class="collect-field">
        <label for="collect-limit">{i18n.t('collect.limit')}</label>
        <input
          id="collect-limit"
          name="limit"
          type="number"
          required
          min={1}
          max={100_000}
          defaultValue={String(USUAL_LIMIT)}
          aria-describedby="collect-hint-limit"
        />
        <span class="hint" id="collect-hint-limit">
          {i18n.t('collect.hint.limit')}
        </span>
      </p>
      <p class="collect-field collect-check">
        <input id="collect-answered" name="answered" type="checkbox" aria-describedby="collect-hint-answered" />
        <label for="collect-answered">{i18n.t('collect.answered')}</label>
        <span class="hint" id="collect-hint-answered">
          {i18n.t('collect.hint.answered')}
        </span>
      </p>
    </div>
  );
}
