import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SEARCH_HELP_ID } from '../search-help-address';

const WORDS = ['words', 'phrase', 'not', 'or', 'beginning', 'number', 'cites'] as const;
const FILTERS = ['lid', 'partij', 'minister', 'onderwerp', 'soort', 'status', 'day', 'jaar', 'wet', 'label'] as const;

function Typed({ names }: { names: readonly ((typeof WORDS)[number] | (typeof FILTERS)[number])[] }) {
  return (
    <dl class="typed">
      {names.map((name) => (
        <div key={name}>
          <dt>
            <code>{i18n.t(`help.typed.${name}`)}</code>
          </dt>
          <dd>{i18n.t(`help.means.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What can be typed in the popup, by examples, its keys, and where else one can search; in view when the popup led here. */
export function SearchHelp() {
  const section = useRef<HTMLElement>(null);
  // The page is made after the browser looked for the place that its address names.
  useEffect(() => {
    if (location.hash === `#${SEARCH_HELP_ID}`) section.current?.scrollIntoView();
  }, []);
  return (
    <section id={SEARCH_HELP_ID} ref={section}>
      <h2>{i18n.t('help.title')}</h2>
      <p>{i18n.t('help.text')}</p>
      <Typed names={WORDS} />
      <Typed names={FILTERS} />
      <p class="hint">{i18n.t('help.filters')}</p>
      <p>{i18n.t('help.keys')}</p>
      <p>{i18n.t('help.elsewhere')}</p>
    </section>
  );
}
