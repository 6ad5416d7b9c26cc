import { kamervraagId, parseVraagnummer } from '../../../identifiers/vraagnummer';
import type {
  Answer,
  Antwoord,
  Bewindspersoon,
  Brief,
  Kamervraag,
  Mark,
  Publicatie,
  Question,
} from '../../../model/publicatie';
import { capitalised } from '../../parts/capitalised';
import { parseDutchDate } from '../../parts/dutch-date';
import { withGaps } from '../../parts/gaps-of';
import { parseQuestionHeading } from '../../parts/question-heading';
import { joinLines, OPENS_QUESTIONS, toAlineas } from './alineas';
import { isFurniture, type Letterhead, readLetterhead } from './furniture';
import { mend } from './mend';
import { type Annex, readAnnex } from './read-annex';
import { takeSignatures } from './take-signatures';
import { type FoundFootnote, takeFootnotes, takeMarks } from './voetnoten';

/**
 * A minister's letter to the Tweede Kamer, as text from a PDF or from text recognition: letterhead, a letter signed by
 * the minister and, when it answers questions, an annex with "Vraag 1", "Antwoord op vraag 1", … Page furniture and
 * footnotes are taken apart, and what a page break cut in two is put together.
 */

/** Whether a text looks like a letter to the Kamer: its addressee and a reference or date in its letterhead. */
export function isMinisterbrief(text: string): boolean {
  const head = text.slice(0, 4000);
  return /Aan\s+de\s+Voorzitter\s+van\s+de\s+(?:Tweede|Eerste)\s+Kamer/i.test(head) && /^\s*Datum\b/m.test(head);
}

/** Takes off the markup that text recognition adds: `*emphasis*`, `[text](#)`, `\(`. */
function withoutMarkup(text: string): string {
  return text
    .replace(/(\*{1,2})(?=\S)([^*]*?\S)\1/g, '$2')
    .replace(/\[([^[\]]*)\]\((?:#|https?:[^)\s]*)\)/g, '$1')
    .replace(/\\([()[\]_*])/g, '$1')
    .replace(/<(https?:[^<>\s]+)>/g, '$1');
}

function withMarks(text: string, footnotes: FoundFootnote[]): { text: string; marks?: Mark[] } {
  const taken = takeMarks(text, footnotes);
  return taken.marks.length > 0 ? taken : { text: taken.text };
}

function plain(footnotes: FoundFootnote[]) {
  return footnotes.map(({ style: _, ...footnote }) => ({ ...footnote, text: withoutMarkup(footnote.text) }));
}

const OF_QUESTIONS = (footnote: FoundFootnote) => footnote.style === 'bracket' || footnote.style === 'paren';

function readAnswers(annex: Annex, head: Letterhead, letter: Bodied, footnotes: FoundFootnote[]): Publicatie[] {
  const { indieners, bewindspersonen, onderwerp, ingezonden, vraagnummer } = parseQuestionHeading(annex.heading);
  const printed = /^\d{4}Z\d{5}$/i.test(head.uwKenmerk ?? '') ? parseVraagnummer(head.uwKenmerk ?? '') : undefined;
  const tied = vraagnummer ?? printed;
  const ofQuestions = footnotes.filter(OF_QUESTIONS);
  const ofAnswers = footnotes.filter((footnote) => !OF_QUESTIONS(footnote));
  const common = {
    vraagnummers: tied ? [tied] : [],
    indieners,
    subjects: [],
    links: [],
    aanhangsels: [],
    source: { kind: 'text' as const },
  };
  const ontvangen = parseDutchDate(head.date ?? '');
  const sent = ingezonden ? { ingezonden } : {};
  const id = tied && kamervraagId(tied);
  const title = onderwerp ? capitalised(onderwerp) : (head.onderwerp ?? '');

  const antwoord = withGaps<Antwoord>({
    ...common,
    kind: 'antwoord',
    id: `brief:${head.kenmerk ?? `${tied ?? head.onderwerp}:${ontvangen}`}`,
    ...(head.kenmerk ? { kenmerk: head.kenmerk } : {}),
    title: head.onderwerp ?? title,
    bewindspersonen: letter.signed,
    dates: { ...sent, ...(ontvangen ? { ontvangen } : {}) },
    questions: [],
    answers: annex.answers.map((answer): Answer => ({ ...answer, ...withMarks(answer.text, ofAnswers) })),
    ...letter.body(ofAnswers),
    footnotes: plain(ofAnswers),
  });
  if (!id) return [antwoord];
  const kamervraag = withGaps<Kamervraag>(
    {
      ...common,
      kind: 'kamervraag',
      id,
      title,
      bewindspersonen,
      dates: sent,
      questions: annex.questions.map(({ number, text }): Question => ({ number, ...withMarks(text, ofQuestions) })),
      answers: [],
      footnotes: plain(ofQuestions),
    },
    annex.gaps,
  );
  return [kamervraag, antwoord];
}

interface Bodied {
  signed: Bewindspersoon[];
  body(footnotes: FoundFootnote[]): { text?: string; marks?: Mark[] };
}

function bodyOf(alineas: string[]): Bodied {
  const { text, signed } = takeSignatures(alineas);
  return {
    signed,
    body: (footnotes) => (text.length > 0 ? withMarks(text.join('\n\n'), footnotes) : {}),
  };
}

/** The letter as an antwoord with the kamervraag that it prints, or as a brief when it answers no questions. */
export function readMinisterbrief(text: string): Publicatie[] {
  const alineas = toAlineas(text);
  const head = readLetterhead(alineas.map((alinea) => alinea.lines.join('\n')));
  const afterHead = alineas.findIndex((alinea) => alinea.lines.some((line) => /^Onderwerp\b/i.test(line)));
  const { body, footnotes } = takeFootnotes(alineas.slice(afterHead + 1));
  const kept = body.filter((alinea) => !isFurniture(alinea.lines.join('\n')));
  const paragraphs = mend(kept.map((alinea) => withoutMarkup(joinLines(alinea.lines))));
  const opens = paragraphs.findIndex((paragraph) => OPENS_QUESTIONS.test(paragraph));
  const letter = bodyOf(opens < 0 ? paragraphs : paragraphs.slice(0, opens));
  if (opens >= 0) return readAnswers(readAnnex(paragraphs.slice(opens)), head, letter, footnotes);

  const ontvangen = parseDutchDate(head.date ?? '');
  // Without a reference and a date there is nothing to know the letter by.
  if (!head.kenmerk && !ontvangen) return [];
  return [
    withGaps<Brief>({
      kind: 'brief',
      id: `brief:${head.kenmerk ?? `${head.onderwerp}:${ontvangen}`}`,
      ...(head.kenmerk ? { kenmerk: head.kenmerk } : {}),
      title: head.onderwerp ?? '',
      vraagnummers: [],
      indieners: [],
      bewindspersonen: letter.signed,
      dates: ontvangen ? { ontvangen } : {},
      subjects: [],
      questions: [],
      answers: [],
      ...letter.body(footnotes),
      footnotes: plain(footnotes),
      links: [],
      aanhangsels: [],
      source: { kind: 'text' },
    }),
  ];
}
