import { i18n } from '#i18n';
import type { Clause, Query } from '../../lib/search/query/query';
import { withoutSpans } from '../../lib/search/query/write-query';
import { formatDate, kindWord, statusWord } from '../words';
import { ClearIcon } from './icons';
import { namesFilter } from './names-filter';
import { type QueryChip, queryChips, typedValue } from './query-chips';
import { unreadWords } from './unread-words';
import type { Laws } from './use-laws';

/** Things of which any will do, in the person's language: "vraag of antwoord". */
function formatChoice(items: string[]): string {
  return new Intl.ListFormat(i18n.t('languageTag'), { type: 'disjunction' }).format(items);
}

/** "Wetboek van Strafrecht, artikel 139h", of the key that it is found by. */
function lawWords(key: string, laws: Laws | undefined): string | undefined {
  const [law = '', article] = key.split('/');
  const name = laws?.lawNames(law)?.[0];
  return name && article ? `${name}, ${i18n.t('card.artikel', [article])}` : name;
}

function clauseWords(text: string, clause: Clause, laws: Laws | undefined): string {
  if (clause.kind !== 'filter') return i18n.t('filters.words', [typedValue(text, clause)]);
  switch (clause.filter) {
    case 'soort':
      return i18n.t('filters.soort', [formatChoice(clause.kinds.map(kindWord))]);
    case 'status':
      return i18n.t('filters.status', [statusWord(clause.name)]);
    case 'na':
    case 'voor':
      return i18n.t(`filters.${clause.filter}`, [formatDate(clause.day)]);
    case 'wet':
      return i18n.t('filters.wet', [lawWords(clause.values[0] ?? '', laws) ?? typedValue(text, clause)]);
    default:
      return i18n.t(`filters.${clause.filter}`, [typedValue(text, clause)]);
  }
}

/** What a chip says: "Lid: kathmann", "Niet: Soort: Brief". */
function chipWords(text: string, { not, any }: QueryChip, laws: Laws | undefined): string {
  const words = formatChoice(any.map((clause) => clauseWords(text, clause, laws)));
  return not ? i18n.t('filters.not', [words]) : words;
}

interface Props {
  /** The query as typed, and as it was understood. */
  text: string;
  query: Query;
  /** For the names of laws; without them they are called as they were typed. */
  laws: Laws | undefined;
  /** Gives the query without a filter. The chip is gone then: the field takes the focus. */
  onChange(text: string): void;
}

/**
 * The filters of a query, each with a button that takes it out, and what was typed as a filter but is none. Of what is
 * being typed the {@link SuggestionRow} says that: a line that comes and goes with a letter would move the results. For the
 * same reason the line is there as soon as a filter is named, whatever stands behind it.
 */
export function FilterChips({ text, query, laws, onChange }: Props) {
  const chips = queryChips(query);
  const unread = unreadWords(text, query, 'others');
  if (!unread && !namesFilter(text)) return null;
  return (
    <div class="chips">
      {chips.length > 0 && (
        <ul aria-label={i18n.t('filters.list')}>
          {chips.map((chip) => {
            const words = chipWords(text, chip, laws);
            return (
              <li key={chip.spans[0].start} class="chip">
                <span class="chip-words">{words}</span>
                <button
                  type="button"
                  class="chip-remove"
                  aria-label={i18n.t('filters.remove', [words])}
                  title={i18n.t('filters.remove', [words])}
                  onClick={() => onChange(withoutSpans(text, chip.spans))}
                >
                  <ClearIcon />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {unread && <p class="unread">{unread}</p>}
    </div>
  );
}
