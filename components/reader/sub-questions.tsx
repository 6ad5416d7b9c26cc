import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { fragmentOf } from '../../lib/identifiers/address';
import type { Pair } from '../../lib/zaken/pairs-of';
import { referredAnswers } from '../../lib/zaken/referred-answers';
import { Referred } from '../citations/referred';
import { formatList, kindWord } from '../words';
import type { Block, ShownAnswer } from './blocks-of';
import { type ReadingContext, ReadingText } from './reading-text';

/** A question of at most so many characters stays in view beside a long answer: it fits in any window. */
const STAYS = 600;
/** A block of at most so many characters is not cut by the end of a printed page. */
const ON_ONE_PAGE = 1800;

/** The id of a place on the page; numbers that begin again, in a later set of the document, get one of their own. */
export function placeId(part: 'vraag' | 'antwoord', number: string, set: number): string {
  return fragmentOf(part, number).slice(1) + (set > 1 ? `-${set}` : '');
}

interface QuestionProps {
  pair: Pair & { number: string };
  set: number;
  context: ReadingContext;
  note?: ComponentChildren;
}

function Question({ pair: { number, question }, set, context, note }: QuestionProps) {
  const id = placeId('vraag', number, set);
  const words = i18n.t('reader.vraag', [number]);
  return (
    <article class="question" id={id} tabIndex={-1} aria-labelledby={`${id}-kop`}>
      <div class="question-text">
        <div class="question-head">
          <h2 id={`${id}-kop`}>{words}</h2>
          <a class="permalink" href={`#${id}`} aria-label={i18n.t('reader.permalink', [words])}>
            #
          </a>
        </div>
        {question && <ReadingText {...question} context={context} />}
        {note && <div class="beside">{note}</div>}
      </div>
    </article>
  );
}

function answerTitle({ answer: { from }, numbers }: ShownAnswer): string {
  const isNader = from.kind === 'antwoord' && from.nader;
  const [number, ...more] = numbers;
  if (more.length > 0) return i18n.t(isNader ? 'answer.nader' : 'answer.title', [formatList(numbers)]);
  if (isNader) return i18n.t('reader.nader');
  return number ? i18n.t('reader.antwoord', [number]) : kindWord('antwoord');
}

/** An answer with what it refers to; one that stands in full elsewhere, as the way there. */
function AnswerText({ shown, set, context }: { shown: ShownAnswer; set: number; context: ReadingContext }) {
  const { answer, standsAt } = shown;
  const { entry, from } = answer;
  if (standsAt !== undefined) {
    return (
      <p class="hint">
        <a href={`#${placeId('antwoord', standsAt, set)}`}>
          {i18n.t('reader.elsewhere', [answerTitle(shown), standsAt])}
        </a>
      </p>
    );
  }
  return (
    <>
      <h3>{answerTitle(shown)}</h3>
      <ReadingText entry={entry} from={from} context={context} />
      <Referred answers={referredAnswers(entry, from)} from={from} cited={context.cited} links={context.links} />
    </>
  );
}

interface Props {
  block: Block;
  context: ReadingContext;
  /** Whether the documents at hand are known to pass a sub-question by. */
  isUnanswered(number: string): boolean;
  /** What belongs below a sub-question. */
  note?: ((question: string) => ComponentChildren) | undefined;
  /** Whether to say that there is no answer, when there is none. */
  saysNone: boolean;
}

function lengthOf(texts: { text: string }[]): number {
  return texts.reduce((length, { text }) => length + text.length, 0);
}

/** Sub-questions that are answered at once, mostly one, and beside them their answers. */
export function SubQuestions({ block: { pairs, answers, set }, context, isUnanswered, note, saysNone }: Props) {
  const numbered = pairs.flatMap((pair) => (pair.number === undefined ? [] : [{ ...pair, number: pair.number }]));
  const [first, ...others] = numbered.map(({ number }) => number);
  const asked = lengthOf(pairs.flatMap(({ question }) => (question ? [question.entry] : [])));
  const answered = lengthOf(answers.map(({ answer }) => answer.entry));
  const stays = numbered.length === 1 && asked <= STAYS;
  const hasAnswers = answers.length > 0 || saysNone;
  return (
    <section class="pair" data-stays={stays} data-whole={asked + answered <= ON_ONE_PAGE}>
      {numbered.length > 0 && (
        <div class="questions">
          {numbered.map((pair) => (
            // A number that comes back is another question: nobody can tell of which the note would be.
            <Question
              key={pair.number}
              pair={pair}
              set={set}
              context={context}
              note={set === 1 && note?.(pair.number)}
            />
          ))}
        </div>
      )}
      {hasAnswers && (
        <div class="answers" tabIndex={-1} {...(first ? { id: placeId('antwoord', first, set) } : {})}>
          {others.map((number) => (
            <span class="place" key={number} id={placeId('antwoord', number, set)} />
          ))}
          {answers.map((shown, at) => (
            <AnswerText key={at} shown={shown} set={set} context={context} />
          ))}
          {answers.length === 0 && (
            <>
              {first && <h3>{i18n.t('reader.antwoord', [first])}</h3>}
              <p class="hint">
                {first && isUnanswered(first) ? i18n.t('answer.none', [first]) : i18n.t('reader.noAnswer')}
              </p>
            </>
          )}
        </div>
      )}
    </section>
  );
}
