import { i18n } from '#i18n';
import { formatCount } from '../words';
import { type Choice, type Counted, countValues, type ListedQuestion, ORDERS, WHICH } from './list-questions';

interface Props {
  questions: ListedQuestion[];
  choice: Choice;
  change(choice: Partial<Choice>): void;
}

interface Option {
  value: string;
  label: string;
}

function Select({
  label,
  value,
  options,
  change,
}: {
  label: string;
  value: string;
  options: Option[];
  change(value: string): void;
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function counted(all: string, values: Counted[]): Option[] {
  const options = values.map(({ value, count }) => ({ value, label: `${value} (${formatCount(count)})` }));
  return [{ value: '', label: all }, ...options];
}

/** Which of the open questions are shown, and in what order. */
export function QuestionFilters({ questions, choice, change }: Props) {
  const fracties = countValues(questions, (question) => question.fracties);
  const groups = countValues(questions, (question) => question.groups);
  return (
    <div class="question-filters">
      <Select
        label={i18n.t('follow.which')}
        value={choice.which}
        options={WHICH.map((value) => ({ value, label: i18n.t(`follow.whichOf.${value}`) }))}
        change={(value) => change({ which: WHICH.find((one) => one === value) ?? 'alle' })}
      />
      <Select
        label={i18n.t('follow.fractie')}
        value={choice.fractie}
        options={counted(i18n.t('follow.allFracties'), fracties)}
        change={(fractie) => change({ fractie })}
      />
      <Select
        label={i18n.t('follow.group')}
        value={choice.group}
        options={counted(i18n.t('follow.allGroups'), groups)}
        change={(group) => change({ group })}
      />
      <Select
        label={i18n.t('follow.order')}
        value={choice.order}
        options={ORDERS.map((value) => ({ value, label: i18n.t(`follow.orderBy.${value}`) }))}
        change={(value) => change({ order: ORDERS.find((one) => one === value) ?? 'leeftijd' })}
      />
    </div>
  );
}
