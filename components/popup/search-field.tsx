import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { SEARCH_HELP } from '../search-help-address';
import { ClearIcon, SearchIcon } from './icons';
import { LIST_ID, rowId } from './result-list';

interface Props {
  /** Gives the field to whoever has to put the focus back in it. */
  input: RefObject<HTMLInputElement | null>;
  query: string;
  /** True once the query of last time stands in the field: it is selected, so that typing replaces it. */
  restored: boolean;
  /** Whether there is a list below. */
  expanded: boolean;
  /** The place of the active row, or -1. */
  active: number;
  onInput(query: string): void;
  onKey(event: KeyboardEvent): void;
  onHelp(): void;
}

/** The search field: a combobox over the list of results. */
export function SearchField({ input, query, restored, expanded, active, onInput, onKey, onHelp }: Props) {
  useEffect(() => {
    const takeFocus = () => {
      if (document.activeElement === document.body) input.current?.focus();
    };
    takeFocus();
    // Firefox drops a focus that comes before its panel is laid out, and gives the panel the focus later.
    window.addEventListener('focus', takeFocus);
    return () => window.removeEventListener('focus', takeFocus);
  }, []);
  useEffect(() => {
    if (restored) input.current?.select();
  }, [restored]);

  return (
    <div class="search">
      <SearchIcon />
      <input
        ref={input}
        class="search-input"
        type="text"
        role="combobox"
        aria-label={i18n.t('popup.searchLabel')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={expanded}
        {...(expanded ? { 'aria-controls': LIST_ID } : {})}
        {...(expanded && active >= 0 ? { 'aria-activedescendant': rowId(active) } : {})}
        placeholder={i18n.t('popup.placeholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="go"
        value={query}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      {query !== '' && (
        <button
          type="button"
          class="search-button"
          aria-label={i18n.t('popup.clear')}
          title={i18n.t('popup.clear')}
          onClick={() => {
            onInput('');
            input.current?.focus();
          }}
        >
          <ClearIcon />
        </button>
      )}
      <a
        class="search-button"
        href={SEARCH_HELP}
        aria-label={i18n.t('help.link')}
        title={i18n.t('help.link')}
        onClick={(event) => {
          event.preventDefault();
          onHelp();
        }}
      >
        ?
      </a>
    </div>
  );
}
