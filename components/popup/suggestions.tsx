import { i18n } from '#i18n';
import { Announcement } from './announcement';
import type { PopupServices } from './popup-services';
import type { TypedQuery } from './search-for';
import { SuggestionRow } from './suggestion-row';
import type { IndexState } from './use-index';
import type { Laws } from './use-laws';
import { useSuggestions } from './use-suggestions';

interface Props {
  services: PopupServices;
  state: IndexState;
  typed: TypedQuery;
  laws: Laws | undefined;
  onChoose(query: string): void;
}

/** What the words being typed may mean; read after the results are there. */
export function Suggestions({ services, state, typed: { text, query }, laws, onChoose }: Props) {
  const index = state.name === 'ready' ? state.open.index : undefined;
  const suggestions = useSuggestions(index, laws, text, query, services.today());
  return (
    <>
      <SuggestionRow suggestions={suggestions} text={text} query={query} onChoose={onChoose} />
      <Announcement text={suggestions.length > 0 ? i18n.t('suggest.count', suggestions.length) : ''} />
    </>
  );
}
