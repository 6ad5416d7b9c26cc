import { parseAddress } from '../../identifiers/address';
import { type AanhangselId, type KamervraagId, parsePublicationId } from '../../identifiers/publication-id';
import { kamervraagId } from '../../identifiers/vraagnummer';
import type { Publicatie } from '../../model/publicatie';
import { announcesOf } from '../parts/announces-of';
import { asPublicatie } from '../parts/as-publicatie';
import { headFields } from '../parts/head-fields';
import { filledWith } from '../parts/metas';
import { parseSubHeading } from '../parts/question-numbers';
import { idInName } from '../saved-address';
import { type Letter, readLetter } from './letter';
import { type Masthead, readMasthead } from './masthead';
import { takeHeadings } from './pdf-headings';
import type { PdfPage } from './pdf-pages';
import { pdfParts } from './pdf-parts';
import { filledFrom, pdfRecord, withLetter } from './pdf-record';
import { pdfText } from './pdf-text';
import { takeEndnotes } from './take-endnotes';
import { joinAlineas, type TextAlinea } from './text-alinea';

interface Options {
  /** The address that the PDF came from. */
  url?: string;
  /** The name of its file. */
  name?: string;
  /** When it was read, ISO 8601 in UTC. */
  readAt?: string;
  /** The document as the page around the PDF tells it. */
  known?: Publicatie;
}

function ownId(text: string | undefined): KamervraagId | AanhangselId | undefined {
  const id = text === undefined ? undefined : parsePublicationId(text);
  return id?.type === 'kv' || id?.type === 'ah' ? id : undefined;
}

/** The id by what is surest: the page around the PDF, its address, its file's name, and then what is printed. */
function idOf({ url = '', name = '', known }: Options, masthead: Masthead, isAnswer: boolean) {
  const asked = !isAnswer && masthead.vraagnummer ? kamervraagId(masthead.vraagnummer) : undefined;
  const said = [known?.id, parseAddress(url)?.id.id, idInName(name), masthead.id, asked];
  return said.map(ownId).find((id) => id !== undefined);
}

/** How a question or an answer begins, also where it stands behind its heading on one line. */
const BEGINS_PART = /^(?:vra(?:ag|gen)|antwoord(?:en)?|beantwoording)\s{1,3}(?:op\s{1,3})?(?:vra(?:ag|gen)\s{1,3})?\d/i;

function isPart({ text }: TextAlinea): boolean {
  return BEGINS_PART.test(text) || (/^[VABR]/i.test(text) && parseSubHeading(text) !== undefined);
}

/** What a letter says; of a notice that names the questions above its text also what stands below that heading. */
function remarkOf(letter: Letter | undefined, below: TextAlinea[], isNotice: boolean) {
  return letter && joinAlineas(isNotice ? [...letter.alineas, ...below] : letter.alineas);
}

/**
 * The document in a PDF of officielebekendmakingen.nl, of the Kamer or of a ministry that answers it, from the text on
 * its pages; undefined when it is not a question or an Aanhangsel. The id is that of `known`, of the address or of the
 * file's name, or else the printed one. A field that neither the PDF nor `known` tells is left out and named in `gaps`.
 */
export function readPdf(pages: PdfPage[], options: Options = {}): Publicatie | undefined {
  const { url, readAt, known } = options;
  const printed = pdfText(pages);
  const { alineas, footnotes } = takeEndnotes(printed.alineas, printed.footnotes);
  const headings = takeHeadings(alineas);
  const above = headings?.above ?? alineas;
  const letter = readLetter(above, printed.beside);
  const masthead = readMasthead(letter ? [] : above.map(({ text }) => text), printed.running);

  const parts = pdfParts(headings?.below ?? []);
  const isAnswer = headings?.answer !== undefined || masthead.isAanhangsel || parts.answers.length > 0;
  const id = idOf(options, masthead, isAnswer);
  if (!id || (letter && id.type === 'kv')) return undefined;
  if (headings?.questions.length === 0 && id.type === 'kv') return undefined;
  const isNotice = letter !== undefined && !alineas.some(isPart);
  const remark = remarkOf(letter, headings?.below ?? [], isNotice) ?? parts.remark;
  // A letter without questions may only be the notice of an answer that comes later, or that will not come.
  if (!headings && !(isNotice && announcesOf(remark.text ?? ''))) return undefined;

  const said = known?.source.metas;
  const metas = filledWith(said ?? {}, pdfRecord(masthead, letter));
  const { questions = [], answer } = headings ?? {};
  const fields = withLetter(headFields({ id, metas, questions, answer }), letter, metas);
  const content = {
    questions: parts.questions,
    answers: parts.answers,
    footnotes,
    links: [],
    source: {
      kind: 'pdf' as const,
      ...(url ? { url } : {}),
      ...(readAt ? { readAt } : {}),
      ...(said ? { metas: said } : {}),
    },
  };
  return asPublicatie(filledFrom(known, fields), content, {
    id,
    metas,
    answer,
    remark: remark.text ? remark : {},
    gaps: parts.gaps,
    isAnswer: letter !== undefined && !(isNotice && announcesOf(remark.text ?? '') !== undefined),
  });
}
