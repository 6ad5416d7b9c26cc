import { i18n } from '#i18n';
import type { Query } from '../../lib/search/query/query';
import { formatCount } from '../words';
import { unreadWords } from './unread-words';
import type { ShownSuggestion } from './use-suggestions';

interface Props {
  suggestions: ShownSuggestion[];
  /** The query as typed, and as it was understood. */
  text: string;
  query: Query;
  /** Takes over the query in which a suggestion stands. The button is gone then: the field takes the focus. */
  onChoose(query: string): void;
}

function wordsOf(suggestion: ShownSuggestion): string {
  if (suggestion.kind === 'id') return i18n.t('suggest.number', [suggestion.id]);
  return i18n.t(`filters.${suggestion.filter}`, [suggestion.name]);
}

/**
 * One line above the results with what the words being typed may mean. It is as high without suggestions as with them, so
 * that the results below stay where they are: it says then that what is being typed is no filter, or gives a hint.
 */
export function SuggestionRow({ suggestions, text, query, onChoose }: Props) {
  if (suggestions.length === 0) {
    return <p class="suggestions suggestions-hint">{unreadWords(text, query, 'last') || i18n.t('suggest.hint')}</p>;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div class="suggestions" role="group" aria-label={i18n.t('suggest.label')}>
      {suggestions.map((suggestion) => (
        <button
          key={suggestion.query}
          type="button"
          class="suggestion"
          // The field keeps the focus, so that a person types on.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion.query)}
        >
          <span class="suggestion-words">{wordsOf(suggestion)}</span>{' '}
          {suggestion.kind === 'filter' && <span class="suggestion-count">({formatCount(suggestion.entries)})</span>}
        </button>
      ))}
    </div>
  );
}
