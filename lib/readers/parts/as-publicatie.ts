import type { AanhangselId, KamervraagId } from '../../identifiers/publication-id';
import type { Antwoord, Kamervraag, Mededeling, Publicatie } from '../../model/publicatie';
import { announcesOf } from './announces-of';
import { withGaps } from './gaps-of';
import type { headFields } from './head-fields';
import { isNader } from './is-nader';
import { allOf, type Metas } from './metas';

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
}

/** A notice carries a type that says so, a title that announces it, or a remark instead of answers. */
function isMededeling(fields: Fields, { answers }: Content, { metas, answer = '', remark }: Signs): boolean {
  const types = allOf(metas, 'DC.type');
  if (types.some((type) => /mededeling/i.test(type))) return true;
  if (answers.length > 0) return false;
  if (/^(?:uitstel|mededeling|intrekking)\b/i.test(fields.title)) return true;
  if (/^\W*(?:uitstel|mededeling|intrekking)\b/i.test(answer)) return true;
  return remark.text !== undefined && !types.includes('Antwoord');
}

/**
 * The document that these fields and this content make: a question by its id, an answer or a notice by what it says.
 * `notice` gives the text of a notice that stands in no remark.
 */
export function asPublicatie(
  fields: Fields,
  content: Content,
  signs: Signs,
  notice: () => Remark = () => ({}),
): Publicatie {
  const { id, metas, answer = '', remark } = signs;
  const read = { ...fields, ...content, ...remark };
  if (id.type === 'kv') return withGaps<Kamervraag>({ kind: 'kamervraag', ...read });
  if (isMededeling(fields, content, signs)) {
    const text = remark.text === undefined ? notice() : remark;
    const announces = announcesOf(`${fields.title}. ${text.text ?? ''}`);
    return withGaps<Mededeling>({ kind: 'mededeling', ...(announces ? { announces } : {}), ...read, ...text });
  }
  const nader = [fields.title, answer, ...allOf(metas, 'DC.type')].some(isNader);
  return withGaps<Antwoord>({ kind: 'antwoord', ...(nader ? { nader } : {}), ...read });
}
