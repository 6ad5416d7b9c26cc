import type { Antwoord, Brief, Kamervraag, Mededeling, Publicatie } from '../../lib/model/publicatie';
import { answerHeading, questionHeading } from '../demo/headings';
import type { Block, Sheet } from './sheet';

const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

type Published = Kamervraag | Antwoord | Mededeling;

/** A year as it is printed, with a dash: "2023–2024". */
function yearInPrint({ vergaderjaar = '' }: Publicatie): string {
  return vergaderjaar.replace('-', '–');
}

function masthead(document: Published): Block[] {
  const isQuestion = document.kind === 'kamervraag';
  const title = isQuestion
    ? 'Vragen gesteld door de leden der Kamer'
    : 'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden';
  const year = `Vergaderjaar ${yearInPrint(document)}${isQuestion ? '' : '\tAanhangsel van de Handelingen'}`;
  const lines = ['Tweede Kamer der Staten-Generaal\t2', year, title];
  return lines.map((text) => ({ style: 'masthead', text }));
}

function parts(document: Published, style: 'headed' | 'numbered'): Block[] {
  return document.questions.flatMap(({ number, ...question }): Block[] => {
    if (style === 'numbered') return [{ style: 'numbered', number, ...question }];
    const answers = document.answers.filter(({ numbers }) => numbers.at(-1) === number);
    return [
      { style: 'sub', text: `Vraag ${number}` },
      { style: 'alinea', ...question },
      ...answers.flatMap(({ numbers, text, marks }): Block[] => [
        { style: 'sub', text: `Antwoord ${new Intl.ListFormat('nl-NL').format(numbers)}` },
        { style: 'alinea', text, ...(marks ? { marks } : {}) },
      ]),
    ];
  });
}

/** A document as the publisher prints it. `asked` is the question that it answers, or the document itself. */
export function officialSheet(document: Published, asked: Kamervraag, style: 'headed' | 'numbered' = 'headed'): Sheet {
  const isQuestion = document.kind === 'kamervraag';
  const number = isQuestion ? document.vraagnummers[0] : document.aanhangselnummer;
  const heading = isQuestion ? [] : [answerHeading({ ...document, kind: 'antwoord' })];
  const notice: Block[] =
    document.kind === 'mededeling'
      ? [
          { style: 'sub', text: 'Mededeling' },
          { style: 'alinea', text: document.text ?? '' },
        ]
      : [];
  const answered =
    document.kind === 'mededeling' ? heading.map((line) => line.replace(/^Antwoord/, 'Mededeling')) : heading;
  const id = document.id.includes('-tk-') ? [document.id] : [];
  const year = asked.dates.ingezonden?.slice(0, 4);
  return {
    layout: 'print',
    blocks: [
      ...masthead(document),
      { style: 'heading', text: questionHeading(asked), ...(number ? { number } : {}) },
      ...answered.map((text): Block => ({ style: 'heading', text })),
      ...parts(document, style),
      ...notice,
    ],
    notes: document.footnotes,
    footer: {
      left: [...id, 'ISSN 0921 - 7398', `’s-Gravenhage ${year}`],
      right: `Tweede Kamer, vergaderjaar ${yearInPrint(document)}, ${isQuestion ? 'Vragen' : 'Aanhangsel'}`,
    },
  };
}

/** The text with the calls of its notes in brackets. */
function withBrackets({ marks = [], ...block }: Block): Block {
  const text = [...marks].reduceRight(
    (before, { number, at }) => `${before.slice(0, at)} [${number.replace(/\D/g, '')}]${before.slice(at)}`,
    block.text,
  );
  return { ...block, text };
}

function endnotes(footnotes: Publicatie['footnotes']): Block[] {
  return footnotes.map(
    ({ number, text }): Block => ({ style: 'alinea', text: `[${number.replace(/\D/g, '')}] ${text}` }),
  );
}

/** A question as the Kamer itself gives it out on the day it is asked: its notes at the end, called [1] in the text. */
export function freshSheet(document: Kamervraag): Sheet {
  const [heading = '', sent = ''] = questionHeading(document).split(/ (?=\(ingezonden [^()]*\)\.$)/);
  const questions = parts(document, 'numbered').map(withBrackets);
  return {
    layout: 'print',
    blocks: [
      { style: 'masthead', text: document.vraagnummers.join(', ') },
      { style: 'masthead', text: sent.replace(/\.$/, '') },
      { style: 'heading', text: heading },
      ...questions,
      { style: 'alinea', text: ' ' },
      ...endnotes(document.footnotes),
    ],
    notes: [],
    footer: { left: [], right: '' },
  };
}

/** What a letter begins with: whom it is for, its day and its subject. */
function addressed({ dates, title }: Pick<Publicatie, 'dates' | 'title'>): Block[] {
  return [
    {
      style: 'alinea',
      text: 'Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA  DEN HAAG',
    },
    {
      style: 'labelled',
      number: 'Datum',
      text: dates.ontvangen ? DAY.format(new Date(`${dates.ontvangen}T00:00:00Z`)) : '',
    },
    { style: 'labelled', number: 'Onderwerp', text: title },
  ];
}

/** A ministry's letter, which is neither a question nor an Aanhangsel. */
export function letterSheet(document: Brief): Sheet {
  return {
    layout: 'letter',
    blocks: [...addressed(document), { style: 'alinea', text: document.text ?? '' }],
    notes: document.footnotes,
    footer: { left: [], right: '' },
  };
}

/**
 * A minister's letter that answers questions, as it is published before it is printed: the letter, signed, and the
 * questions with their answers. The notes of the questions stand at the end, their calls are in brackets.
 */
export function answeringLetterSheet(document: Antwoord, asked: Kamervraag, subject: string, kenmerk: string): Sheet {
  const isOfQuestions = ({ number }: { number: string }) => number.startsWith('[');
  const { title: _, ...dated } = document;
  return {
    layout: 'letter',
    beside: ['Ons kenmerk', kenmerk, 'Uw kenmerk', document.vraagnummers.join(', ')],
    blocks: [
      ...addressed({ ...dated, title: subject }),
      { style: 'alinea', text: document.text ?? '' },
      ...document.bewindspersonen.flatMap(({ name = '', role = '' }): Block[] => [
        { style: 'alinea', text: `De ${role},` },
        { style: 'signature', text: name },
      ]),
      { style: 'heading', text: questionHeading(asked) },
      ...parts(document, 'headed').map((block) => (block.marks?.some(isOfQuestions) ? withBrackets(block) : block)),
      ...endnotes(document.footnotes.filter(isOfQuestions)),
    ],
    notes: document.footnotes.filter((note) => !isOfQuestions(note)),
    footer: { left: [], right: '' },
  };
}
