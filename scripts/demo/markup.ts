import type { Answer, Question } from '../../lib/model/publicatie';
import { blocks } from './blocks';
import { hardWrapped } from './hard-wrapped';

/** The ways in which the site has marked up questions and answers. Texts become HTML here and nowhere else. */
export interface Markup {
  heading(text: string): string;
  questions(questions: Question[]): string;
  /** Each question with its answer below it; an answer to several stands below the last of them. */
  answered(questions: Question[], answers: Answer[]): string;
}

const LIST = new Intl.ListFormat('nl-NL');
const BREAK = '\n          ';

function interleaved(
  questions: Question[],
  answers: Answer[],
  question: Markup['questions'],
  answer: (answer: Answer) => string,
): string {
  return questions
    .flatMap((one) => [question([one]), ...answers.filter(({ numbers }) => numbers.at(-1) === one.number).map(answer)])
    .join(BREAK);
}

function kop(text: string): string {
  return `<h1 class="kamervraagomschrijving_kop">${hardWrapped(text)}\n          </h1>`;
}

function block(kind: 'vraag' | 'antwoord', title: string, { text, marks }: Question | Answer): string {
  return `<div class="${kind}">
            <h2 class="stuktitel">${title}
            </h2>
            ${blocks(text, marks)}
          </div>`;
}

function presentQuestions(questions: Question[]): string {
  return questions.map((question) => block('vraag', `Vraag ${question.number}`, question)).join(BREAK);
}

/** `div.vraag` and `div.antwoord`, each with a heading. */
export const PRESENT: Markup = {
  heading: kop,
  questions: presentQuestions,
  answered: (questions, answers) =>
    interleaved(questions, answers, presentQuestions, (answer) => {
      return block('antwoord', `Antwoord ${LIST.format(answer.numbers)}`, answer);
    }),
};

function olderQuestions(questions: Question[]): string {
  return questions
    .map(({ number, text, marks }) => `<div class="vraag"><p class="nummer">${number}</p>${blocks(text, marks)}</div>`)
    .join(BREAK);
}

/** The vocabulary before it: the number in a paragraph, "Antwoord" above every answer. */
export const OLDER: Markup = {
  heading: (text) => `<div class="omschr"><p>${hardWrapped(text)}</p></div>`,
  questions: olderQuestions,
  answered: (questions, answers) =>
    interleaved(questions, answers, olderQuestions, ({ numbers, text, marks }) => {
      const number = `<p class="nummer">${LIST.format(numbers)}</p>`;
      return `<div class="antwoord"><h3 class="antwoord_kop">Antwoord</h3>${number}${blocks(text, marks)}</div>`;
    }),
};

function run(numbers: string[], { text, marks }: Question | Answer): string {
  return `<p class="nummer">${LIST.format(numbers)}</p>${blocks(text, marks)}`;
}

function oneBlock(questions: Question[]): string {
  return `<div class="vraag">${questions.map((question) => run([question.number], question)).join(BREAK)}</div>`;
}

/** The same with one element around all questions and one around all answers. */
export const OLDER_ONE_BLOCK: Markup = {
  heading: OLDER.heading,
  questions: oneBlock,
  answered: (questions, answers) => {
    const below = answers.map((answer) => run(answer.numbers, answer)).join(BREAK);
    return `${oneBlock(questions)}${BREAK}<div class="antwoord">${below}</div>`;
  },
};

function headed(title: string, { text, marks }: Question | Answer): string {
  return `<h2 class="stuktitel">${title}</h2>${BREAK}${blocks(text, marks)}`;
}

function headedQuestions(questions: Question[]): string {
  return questions.map((question) => headed(`Vraag ${question.number}`, question)).join(BREAK);
}

/** A heading above each, and nothing around it. */
export const HEADINGS_ONLY: Markup = {
  heading: kop,
  questions: headedQuestions,
  answered: (questions, answers) =>
    interleaved(questions, answers, headedQuestions, (answer) => {
      return headed(`Antwoord op de vragen ${LIST.format(answer.numbers)}`, answer);
    }),
};

function numbered(parts: [number: string, part: Question | Answer][]): string {
  return parts.map(([number, { text, marks }]) => blocks(text, marks).replace('<p>', `<p>${number}. `)).join(BREAK);
}

/** No headings at all: numbered paragraphs, first the questions, then below "Antwoord" the answers. */
export const NUMBERED: Markup = {
  heading: kop,
  questions: (questions) => numbered(questions.map((question) => [question.number, question])),
  answered: (questions, answers) => {
    const below = numbered(answers.map((answer) => [answer.numbers[0] ?? '', answer]));
    return `${NUMBERED.questions(questions)}${BREAK}<p><b>Antwoord</b></p>${BREAK}${below}`;
  },
};

/** The same with the number in a paragraph of its own. */
export const NUMBERED_ALONE: Markup = {
  heading: kop,
  questions: (questions) =>
    questions.map(({ number, text, marks }) => `<p>${number}</p>${BREAK}${blocks(text, marks)}`).join(BREAK),
  answered: (questions, answers) => {
    const below = answers.map(
      ({ numbers, text, marks }) => `<p>${LIST.format(numbers)}</p>${BREAK}${blocks(text, marks)}`,
    );
    return `${NUMBERED_ALONE.questions(questions)}${BREAK}<h2>Antwoord</h2>${BREAK}${below.join(BREAK)}`;
  },
};

function items(parts: (Question | Answer)[]): string {
  return `<ol>${parts.map(({ text, marks }) => `<li>${blocks(text, marks)}</li>`).join(BREAK)}</ol>`;
}

/** The same as a list that the browser numbers. */
export const NUMBERED_LIST: Markup = {
  heading: kop,
  questions: items,
  answered: (questions, answers) => `${items(questions)}${BREAK}<h2>Antwoord</h2>${BREAK}${items(answers)}`,
};
