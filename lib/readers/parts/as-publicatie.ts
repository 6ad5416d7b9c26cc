import type { AanhangselId, KamervraagId } from '../../identifiers/publication-id';
import type { Antwoord, Kamervraag, Mark, Mededeling, Publicatie } from '../../model/publicatie';
import { announcesOf, withoutSubject } from './announces-of';
import { withGaps } from './gaps-of';
import type { headFields } from './head-fields';
import { isNader } from './is-nader';
import { allOf, type Metas } from './metas';
import { isAnswerHeading, isNoticeHeading } from './set-heading-kind';

type Fields = ReturnType<typeof headFields>;
type Content = Pick<Publicatie, 'questions' | 'answers' | 'footnotes' | 'links' | 'source'>;
type Remark = Pick<Publicatie, 'text' | 'marks'>;

/** What tells the kind of a document, beside its id. */
interface Signs {
  id: KamervraagId | AanhangselId;
  metas: Metas;
  /** The heading of the answer or notice. */
  answer?: string | undefined;
  /** What stands outside questions and answers: the text of a notice, an explanation below questions. */
  remark: Remark;
  /** Whether its layout shows that it gives answers, whatever its remark says. */
  isAnswer?: boolean;
  /** What the reader could not tell, beside fields that are missing. */
  gaps?: string[];
}

/** A notice carries a type, a heading or a title that says so, or a remark instead of answers. */
function isMededeling(fields: Fields, { answers }: Content, signs: Signs): boolean {
  const { metas, answer = '', remark, isAnswer = false } = signs;
  const types = allOf(metas, 'DC.type');
  if (types.some((type) => /mededeling/i.test(type))) return true;
  const isAnswered = answers.length > 0;
  if (isNoticeHeading(answer)) return !(isAnswered && types.includes('Antwoord'));
  if (isAnswered) return false;
  if (isNoticeHeading(fields.title)) return true;
  // An answer whose parts were not found may have a remark too.
  return remark.text !== undefined && !types.includes('Antwoord') && !isAnswerHeading(answer) && !isAnswer;
}

/** A heading of its own above the text of a notice. */
const OWN_HEADING = /^(?:Mededeling|Uitstel|Intrekking)[.:]?\n+/;

/** The text of a notice that stands where answers stand. */
function textOfAnswers(answers: Content['answers']): Remark {
  let text = '';
  const all: Mark[] = [];
  for (const answer of answers) {
    const skipped = OWN_HEADING.exec(answer.text)?.[0].length ?? 0;
    if (text !== '') text += '\n\n';
    const from = text.length - skipped;
    all.push(...(answer.marks ?? []).map(({ number, at }) => ({ number, at: Math.max(text.length, at + from) })));
    text += answer.text.slice(skipped);
  }
  return { ...(text ? { text } : {}), ...(text && all.length > 0 ? { marks: all } : {}) };
}

/**
 * The document that these fields and this content make: a question by its id, an answer or a notice by what it says.
 * `notice` gives the text of a notice that stands in no remark and in no answer.
 */
export function asPublicatie(
  fields: Fields,
  content: Content,
  signs: Signs,
  notice: () => Remark = () => ({}),
): Publicatie {
  const { id, metas, answer = '', remark, gaps } = signs;
  const read = { ...fields, ...content, ...remark };
  if (id.type === 'kv') return withGaps<Kamervraag>({ kind: 'kamervraag', ...read }, gaps);
  if (isMededeling(fields, content, signs)) {
    const inAnswers = textOfAnswers(content.answers);
    const text = [remark, inAnswers].find((found) => found.text !== undefined) ?? notice();
    const title = fields.title || answer;
    const announces = announcesOf(`${withoutSubject(title)}. ${withoutSubject(answer)}. ${text.text ?? ''}`);
    const said = { ...read, ...text, title, answers: [] };
    return withGaps<Mededeling>({ kind: 'mededeling', ...(announces ? { announces } : {}), ...said }, gaps);
  }
  const nader = [fields.title, answer, ...allOf(metas, 'DC.type')].some(isNader);
  return withGaps<Antwoord>({ kind: 'antwoord', ...(nader ? { nader } : {}), ...read }, gaps);
}
