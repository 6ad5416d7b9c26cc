import type { PopupServices } from './popup-services';
import type { TypedQuery } from './search-for';
import { SuggestionRow } from './suggestion-row';
import type { IndexState } from './use-index';
import { useSuggestions } from './use-suggestions';

interface Props {
  services: PopupServices;
  state: IndexState;
  typed: TypedQuery;
  onChoose(query: string): void;
}

/** What the words being typed may mean; read after the results are there. */
export function Suggestions({ services, state, typed: { text, query }, onChoose }: Props) {
  const index = state.name === 'ready' ? state.open.index : undefined;
  const suggestions = useSuggestions(index, text, query, services.today());
  return <SuggestionRow suggestions={suggestions} text={text} query={query} onChoose={onChoose} />;
}
