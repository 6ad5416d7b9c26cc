import { addressOf } from '../../identifiers/address';
import { parsePublicationId } from '../../identifiers/publication-id';
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
import { splitBeleidsonderwerpen } from '../parts/beleidsonderwerpen';
import { parseDutchDate } from '../parts/dutch-date';
import { withGaps } from '../parts/gaps-of';
import { parseMembers } from '../parts/question-heading';
import { refersTo } from '../parts/refers-to';

/**
 * An overview in plain text of one question: "Kamervraag 2024Z01211", fields of a line each, then a block per
 * sub-question (" • Vraag 1", the question, a blank line, its answer) and per notice (" • Mededeling - 16 februari
 * 2024"), and at the end the ids and full titles. The marks of its footnotes are glued to the words and their texts
 * are not there, so they stay in the text: which digit is a mark cannot be known.
 */

const FIRST_LINE = /^\s*Kamervraag\s+(\S+)\s*$/m;
const BLOCK = /^ *• (?=Vraag \d|Mededeling\b)/m;
const TAIL = /^Kamervraag document nummer:/m;
/** No row is longer; what is, is not read further. */
const LONGEST = 4000;

export function isOverzicht(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  return FIRST_LINE.test(first) && parseVraagnummer(first.replace(/^Kamervraag/, '')) !== undefined && TAIL.test(text);
}

function field(head: string, name: string): string | undefined {
  return new RegExp(`^${name}[ :]+(.+)$`, 'm').exec(head)?.[1]?.trim().slice(0, LONGEST);
}

/** "Dilan Yeşilgöz-Zegerius (minister justitie en veiligheid) (VVD), …" */
function parseBewindspersonen(row: string): Bewindspersoon[] {
  return [...row.matchAll(/([^(),]+?)\s*\(([^)]*)\)(?:\s*\(([^)]*)\))?(?:,\s*|$)/g)].map((match) => ({
    name: (match[1] ?? '').trim(),
    role: (match[2] ?? '').trim(),
    ...(match[3] ? { fractie: match[3].trim() } : {}),
  }));
}

/** Lines of a block as paragraphs: each line is one. */
function paragraphs(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

interface Blocks {
  questions: Question[];
  answers: Answer[];
  notices: { date: string | undefined; text: string }[];
}

function readBlocks(blocks: string[]): Blocks {
  const read: Blocks = { questions: [], answers: [], notices: [] };
  for (const block of blocks) {
    const [heading = '', ...rest] = block.split('\n');
    const body = rest.join('\n').replace(/^\n+/, '');
    const number = /^Vraag (\d+[a-z]?)\s*$/.exec(heading)?.[1];
    if (!number) {
      read.notices.push({ date: parseDutchDate(heading), text: paragraphs(body) });
      continue;
    }
    const split = body.search(/\n[ \t]*\n/);
    read.questions.push({ number, text: paragraphs(split < 0 ? body : body.slice(0, split)) });
    const text = split < 0 ? '' : paragraphs(body.slice(split));
    const refers = refersTo(text);
    if (text) read.answers.push({ numbers: [number], text, ...(refers ? { refersTo: refers } : {}) });
  }
  return read;
}

/** The id on a line of its own at the end, with the title on the line below it. */
function tailOf(tail: string, name: string): { id?: string; title?: string } {
  const match = new RegExp(`^${name} document nummer:[ ]*(\\S+)[ ]*\\n(?:Volledige titel:[ ]*(.*))?`, 'm').exec(tail);
  const id = match?.[1] && parsePublicationId(match[1])?.id;
  const title = match?.[2]?.trim();
  return { ...(id ? { id } : {}), ...(title ? { title } : {}) };
}

export function readOverzicht(text: string): Publicatie[] {
  const vraagnummer = parseVraagnummer(FIRST_LINE.exec(text)?.[1] ?? '');
  if (!vraagnummer) return [];
  const end = text.search(TAIL);
  const tail = text.slice(end);
  const [head = '', ...blocks] = text.slice(0, end).split(BLOCK);
  const { questions, answers, notices } = readBlocks(blocks);

  const asked = tailOf(tail, 'Kamervraag');
  const answered = tailOf(tail, 'Kamerantwoord');
  const title =
    asked.title ??
    head
      .split('\n')
      .find((line, at) => at > 0 && line.trim())
      ?.trim() ??
    '';
  const ingezonden = parseDutchDate(field(head, 'Ingediend') ?? '');
  const ontvangen = parseDutchDate(field(head, 'Beantwoord') ?? '');
  const sent = ingezonden ? { ingezonden } : {};
  const common = {
    vraagnummers: [vraagnummer],
    indieners: parseMembers(field(head, 'Indieners?') ?? ''),
    subjects: splitBeleidsonderwerpen(field(head, 'Onderwerpen') ?? ''),
    footnotes: [],
    links: [],
  };

  const id = parsePublicationId(answered.id ?? '');
  const vergaderjaar = id?.type === 'ah' ? parseVergaderjaar(id.vergaderjaar ?? '') : undefined;
  const read: Publicatie[] = [];
  if (asked.id) {
    read.push(
      withGaps<Kamervraag>({
        ...common,
        kind: 'kamervraag',
        id: asked.id,
        title,
        bewindspersonen: [],
        dates: sent,
        questions,
        answers: [],
        aanhangsels: answered.id ? [answered.id] : [],
        source: { kind: 'text', url: addressOf(asked.id) },
      }),
    );
  }
  if (answered.id || answers.length > 0) {
    read.push(
      withGaps<Antwoord>({
        ...common,
        kind: 'antwoord',
        id: answered.id ?? `antwoord:${vraagnummer}`,
        title: answered.title ?? title,
        ...(vergaderjaar ? { vergaderjaar } : {}),
        ...(id?.type === 'ah' && id.nummer ? { aanhangselnummer: id.nummer } : {}),
        bewindspersonen: parseBewindspersonen(field(head, 'Beantwoord door') ?? ''),
        dates: { ...sent, ...(ontvangen ? { ontvangen } : {}) },
        questions: [],
        answers,
        aanhangsels: [],
        source: { kind: 'text', ...(answered.id ? { url: addressOf(answered.id) } : {}) },
      }),
    );
  }
  for (const [at, notice] of notices.entries()) {
    const announces = announcesOf(notice.text);
    read.push(
      withGaps<Mededeling>({
        ...common,
        kind: 'mededeling',
        ...(announces ? { announces } : {}),
        id: `mededeling:${vraagnummer}:${notice.date ?? `zonder-datum-${at + 1}`}`,
        title,
        bewindspersonen: [],
        dates: { ...sent, ...(notice.date ? { ontvangen: notice.date } : {}) },
        questions: [],
        answers: [],
        text: notice.text,
        aanhangsels: [],
        source: { kind: 'text' },
      }),
    );
  }
  return read;
}
