import { addressOf } from '../../identifiers/address';
import { type AanhangselId, type KamervraagId, parsePublicationId } from '../../identifiers/publication-id';
import { parseVergaderjaar } from '../../identifiers/vergaderjaar';
import { parseVraagnummer } from '../../identifiers/vraagnummer';
import type {
  Answer,
  Antwoord,
  Bewindspersoon,
  Kamervraag,
  Mededeling,
  Publicatie,
  Question,
} from '../../model/publicatie';
import { announcesOf } from '../parts/announces-of';
import { type AnswerHeading, parseAnswerHeading } from '../parts/answer-heading';
import { parseIsoDate } from '../parts/dutch-date';
import { withGaps } from '../parts/gaps-of';
import { mergeNames } from '../parts/merge-names';
import { parseQuestionHeading, type QuestionHeading } from '../parts/question-heading';
import { refersTo } from '../parts/refers-to';
import { blockText, lineText } from './block-text';
import { type Metas, readMetas } from './metas';
import { readFootnotes, readLinks } from './page-notes';
import { type PagePart, pageParts } from './page-parts';
import { type RecognisedPage, recognisePage } from './recognise-page';

function textOf({ element, heading, nested }: PagePart) {
  const { text, marks } = blockText(element, heading ? [heading, ...nested] : nested);
  return { text, ...(marks.length > 0 ? { marks } : {}) };
}

function readParts(body: Element): { questions: Question[]; answers: Answer[] } {
  const questions: Question[] = [];
  const answers: Answer[] = [];
  for (const page of pageParts(body)) {
    const { part, numbers } = page;
    const content = textOf(page);
    if (part === 'vraag') {
      // One block of text under "Vraag 2, 3" is the question for each of its numbers.
      for (const number of numbers) questions.push({ number, ...content });
      continue;
    }
    const refers = refersTo(content.text);
    answers.push({ numbers, ...content, ...(refers ? { refersTo: refers } : {}) });
  }
  return { questions, answers };
}

/** A notice carries a type that says so, a title that announces the delay, or a remark instead of answers. */
function isMededeling(metas: Metas, page: RecognisedPage, answers: Answer[]): boolean {
  if (metas['DC.type']?.some((type) => /mededeling/i.test(type))) return true;
  if (answers.length > 0) return false;
  const title = metas['DC.title']?.[0] ?? '';
  return (
    /^(?:uitstel|mededeling|intrekking)\b/i.test(title) || page.body.querySelector('.kamervraagopmerking') !== null
  );
}

/** What stands in the text outside questions and answers: a remark, and of a notice everything. */
function textOutside(body: Element, isNotice: boolean): string {
  const remarks = [...body.querySelectorAll('.kamervraagopmerking')];
  if (!isNotice && remarks.length === 0) return '';
  const blocks =
    remarks.length > 0 ? remarks : [...body.querySelectorAll('p')].filter((p) => !p.closest('.vraag, .antwoord'));
  return blocks
    .map((block) => blockText(block, [...block.querySelectorAll('.kamervraagopmerking_kop')]).text)
    .filter(Boolean)
    .join('\n\n');
}

function first(metas: Metas, name: string): string | undefined {
  return metas[name]?.[0];
}

function readDates(metas: Metas, asked: QuestionHeading, answered: AnswerHeading) {
  const ingezonden = parseIsoDate(first(metas, 'OVERHEIDop.datumIndiening') ?? '') ?? asked.ingezonden;
  const ontvangen = parseIsoDate(first(metas, 'OVERHEIDop.datumOntvangst') ?? '') ?? answered.ontvangen;
  const gepubliceerd = parseIsoDate(first(metas, 'DCTERMS.available') ?? first(metas, 'DCTERMS.issued') ?? '');
  return {
    ...(ingezonden ? { ingezonden } : {}),
    ...(ontvangen ? { ontvangen } : {}),
    ...(gepubliceerd ? { gepubliceerd } : {}),
  };
}

function readVraagnummers(metas: Metas, id: KamervraagId | AanhangselId, asked: QuestionHeading): string[] {
  const own = id.type === 'kv' ? id.vraagnummer : undefined;
  const said = (metas['OVERHEIDop.vraagnummer'] ?? []).map(parseVraagnummer);
  return [...new Set([...said, own, asked.vraagnummer].filter((number) => number !== undefined))];
}

/** The meta names the ministers, the headings give their offices. */
function readBewindspersonen(metas: Metas, asked: QuestionHeading, answered: AnswerHeading): Bewindspersoon[] {
  const named = metas['OVERHEIDop.ontvanger'] ?? [];
  if (answered.bewindspersonen.length > 0) return mergeNames(answered.bewindspersonen, named);
  if (named.length === 0) return asked.bewindspersonen;
  // Which of several names holds which office cannot be told: the head of the page has an order of its own.
  const office = named.length === 1 && asked.bewindspersonen.length === 1 ? asked.bewindspersonen[0] : undefined;
  return named.map((name) => ({ ...office, name }));
}

/**
 * The document on a page of officielebekendmakingen.nl or of its repository; undefined when the page is not a question
 * or an Aanhangsel. A field that is not there is left out and named in `gaps`. `readAt` is ISO 8601 in UTC.
 */
export function readPage(document: Document, options: { url?: string; readAt?: string } = {}): Publicatie | undefined {
  const page = recognisePage(document, options.url);
  if (!page) return undefined;
  const { id, body } = page;
  const metas = readMetas(document);
  const headings = [...body.querySelectorAll('.kamervraagomschrijving_kop')].map(lineText);
  const questionLine =
    headings.find((line) => /\bvragen van\b/i.test(line)) ?? (id.type === 'kv' ? headings[0] : undefined);
  const answerLine = headings.find(
    (line) => line !== questionLine && /\b(?:antwoord|mededeling|reactie)\b/i.test(line),
  );
  const kamer = id.kamer ?? (/eerste kamer/i.test(first(metas, 'DC.creator') ?? '') ? 'ek' : 'tk');
  const asked = parseQuestionHeading(questionLine ?? '');
  const answered = parseAnswerHeading(answerLine ?? '', asked.bewindspersonen, kamer);
  const { questions, answers } = readParts(body);

  const nummer = first(metas, 'OVERHEIDop.aanhangselNummer') ?? (id.type === 'ah' ? id.nummer : undefined);
  const vergaderjaar =
    parseVergaderjaar(first(metas, 'OVERHEIDop.vergaderjaar') ?? '') ??
    (id.type === 'ah' ? id.vergaderjaar : undefined);
  const listed = (metas['OVERHEIDop.aanhangsel'] ?? []).filter((one) => parsePublicationId(one)?.type === 'ah');
  const base = options.url ?? addressOf(id.id);

  const common = {
    id: id.id,
    title: first(metas, 'DC.title') ?? asked.onderwerp ?? questionLine ?? '',
    vraagnummers: readVraagnummers(metas, id, asked),
    ...(vergaderjaar ? { vergaderjaar } : {}),
    indieners: mergeNames(asked.indieners, metas['OVERHEIDop.indiener'] ?? []),
    bewindspersonen: readBewindspersonen(metas, asked, answered),
    dates: readDates(metas, asked, answered),
    subjects: metas['OVERHEID.category'] ?? [],
    questions,
    footnotes: readFootnotes(document, base),
    links: readLinks(body, base),
    aanhangsels: [...new Set([...listed, ...answered.aanhangsels])],
    source: {
      kind: 'page' as const,
      ...(options.url ? { url: options.url } : {}),
      ...(options.readAt ? { readAt: options.readAt } : {}),
      metas,
    },
  };
  const isNotice = id.type === 'ah' && isMededeling(metas, page, answers);
  const text = textOutside(body, isNotice);
  const read = { ...common, answers, ...(text ? { text } : {}) };
  if (id.type === 'kv') return withGaps<Kamervraag>({ kind: 'kamervraag', ...read });
  const numbered = nummer ? { aanhangselnummer: nummer } : {};
  if (!isNotice) return withGaps<Antwoord>({ kind: 'antwoord', ...read, ...numbered });
  const announces = announcesOf(`${read.title}. ${text}`);
  return withGaps<Mededeling>({ kind: 'mededeling', ...(announces ? { announces } : {}), ...read, ...numbered });
}
