import { parseVraagnummer } from '../../lib/identifiers/vraagnummer';
import type { OpenQuestion } from '../../lib/model/follow';
import { officeGroups } from '../../lib/zaken/office-groups';

/** A question as the list has it. */
export interface ListedQuestion extends OpenQuestion {
  fracties: string[];
  /** What those it is put to are about: see {@link officeGroups}. */
  groups: string[];
  /** Whether it has a number to ask for. */
  followable: boolean;
}

export const WHICH = ['alle', 'laat', 'gevolgd'] as const;
export const ORDERS = ['leeftijd', 'fractie', 'bewindspersoon'] as const;

/** What a person wants to see of the list; "" stands for all. */
export interface Choice {
  which: (typeof WHICH)[number];
  fractie: string;
  group: string;
  order: (typeof ORDERS)[number];
}

export const EVERYTHING: Choice = { which: 'alle', fractie: '', group: '', order: 'leeftijd' };

/** A value of a filter, and how many questions have it. */
export interface Counted {
  value: string;
  count: number;
}

function unique(values: string[]): string[] {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b, 'nl'));
}

/** Questions with their parties and with what those they are put to are about. */
export function listQuestions(questions: OpenQuestion[]): ListedQuestion[] {
  const groups = officeGroups(questions.flatMap(({ offices }) => offices));
  return questions.map((question) => ({
    ...question,
    fracties: unique(question.people.flatMap(({ fractie }) => fractie ?? [])),
    groups: unique(question.offices.map((office) => groups.get(office) ?? office)),
    followable: parseVraagnummer(question.key) !== undefined,
  }));
}

/** Whether the term of a question is over, as far as is known. */
export function isLate({ status }: OpenQuestion): boolean {
  return (status.daysOver ?? 0) > 0;
}

/** Where it stands in an order by one of these values; what has none comes last. */
function compareBy(valuesOf: (question: ListedQuestion) => string[]) {
  return (a: ListedQuestion, b: ListedQuestion) => {
    const [one, other] = [valuesOf(a).join(), valuesOf(b).join()];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return one.localeCompare(other, 'nl');
  };
}

const COMPARE: Record<Choice['order'], (a: ListedQuestion, b: ListedQuestion) => number> = {
  leeftijd: () => 0,
  fractie: compareBy(({ fracties }) => fracties),
  bewindspersoon: compareBy(({ groups }) => groups),
};

/** The questions that a person wants to see, in the order that they want; `questions` come oldest first, and equals stay so. */
export function chooseQuestions(
  questions: ListedQuestion[],
  { which, fractie, group, order }: Choice,
  isFollowed: (key: string) => boolean,
): ListedQuestion[] {
  const chosen = questions.filter(
    (question) =>
      (which !== 'laat' || isLate(question)) &&
      (which !== 'gevolgd' || isFollowed(question.key)) &&
      (fractie === '' || question.fracties.includes(fractie)) &&
      (group === '' || question.groups.includes(group)),
  );
  return chosen.sort(COMPARE[order]);
}

/** Every value that questions have, and how many have it, in the order of the alphabet. */
export function countValues(questions: ListedQuestion[], valuesOf: (question: ListedQuestion) => string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const question of questions) {
    for (const value of valuesOf(question)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value.localeCompare(b.value, 'nl'));
}
