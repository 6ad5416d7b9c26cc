import { addressOf, parseAddress } from '../../identifiers/address';
import { parsePublicationId } from '../../identifiers/publication-id';
import { parseVergaderjaar } from '../../identifiers/vergaderjaar';
import { parseVraagnummer } from '../../identifiers/vraagnummer';
import type {
  Answer,
  Antwoord,
  Footnote,
  Kamervraag,
  Link,
  Mededeling,
  Publicatie,
  Question,
} from '../../model/publicatie';
import { announcesOf } from '../parts/announces-of';
import { parseAnswerHeading } from '../parts/answer-heading';
import { capitalised } from '../parts/capitalised';
import { parseIsoDate } from '../parts/dutch-date';
import { withGaps } from '../parts/gaps-of';
import { numberByPlace } from '../parts/number-by-place';
import { parseQuestionHeading } from '../parts/question-heading';
import { parseSubHeading } from '../parts/question-numbers';
import { refersTo } from '../parts/refers-to';
import { urlIn } from '../parts/url-in';
import { lineOf, xmlText } from './xml-text';

/**
 * The publisher's XML of a question or an Aanhangsel: `officiele-publicatie > kamervragen`. It names no vraagnummer on
 * an answer (its `kamervraagnummer` is the number in the Aanhangsel), so that is a gap there.
 */

function textOf(element: Element): { text: string; marks?: { number: string; at: number }[] } {
  const { text, marks } = xmlText(element);
  return { text, ...(marks.length > 0 ? { marks } : {}) };
}

function partsOf(root: Element, name: 'vraag' | 'antwoord') {
  return [...root.querySelectorAll(name)].map((element) => {
    const line = lineOf([...element.children].find(({ localName }) => localName === 'nr' || localName === 'nummer'));
    const numbers = (parseSubHeading(line) ?? parseSubHeading(`${name} ${line}`))?.numbers ?? [];
    return { element, numbers, hasHeading: line !== '' };
  });
}

function readParts(root: Element): { questions: Question[]; answers: Answer[] } {
  const asked = numberByPlace(partsOf(root, 'vraag'));
  const questions = asked.flatMap(({ element, numbers }): Question[] =>
    numbers.map((number) => ({ number, ...textOf(element) })),
  );
  const answers = numberByPlace(partsOf(root, 'antwoord'), asked.length).map(({ element, numbers }): Answer => {
    const content = textOf(element);
    const refers = refersTo(content.text);
    return { numbers, ...content, ...(refers ? { refersTo: refers } : {}) };
  });
  return { questions, answers };
}

function readFootnotes(root: Element): Footnote[] {
  return [...root.querySelectorAll('noot')].flatMap((note): Footnote[] => {
    const number = lineOf(note.querySelector('noot\\.nr')).replace(/[^\dA-Za-z*]/g, '');
    const text = [...note.querySelectorAll('noot\\.al')].map(lineOf).join('\n');
    const url = urlIn(note.querySelector('extref')?.getAttribute('doc') ?? '') ?? urlIn(text);
    return number && text ? [{ number, text, ...(url ? { url } : {}) }] : [];
  });
}

function readLinks(root: Element): Link[] {
  return [...root.querySelectorAll('extref[doc]')].flatMap((reference): Link[] => {
    const doc = reference.getAttribute('doc') ?? '';
    const id = parsePublicationId(doc)?.id;
    const url = id ? addressOf(id) : /^https?:\/\//.test(doc) ? doc : undefined;
    return url ? [{ text: lineOf(reference), url, ...(id ? { id } : {}) }] : [];
  });
}

function describe(root: Element, type: 'vraag' | 'antwoord'): Element | null {
  return root.querySelector(`kamervraagomschrijving[type="${type}"]`);
}

function isoIn(element: Element | null): string | undefined {
  const dates = [...(element?.querySelectorAll('datum[isodatum]') ?? [])];
  return parseIsoDate(dates.at(-1)?.getAttribute('isodatum') ?? '');
}

/**
 * The document in an official XML file, or undefined when it is not a question or an Aanhangsel. The id comes from the
 * file's own record, or from `url` when it has none.
 */
export function readXml(document: Document, options: { url?: string; readAt?: string } = {}): Publicatie | undefined {
  const root = document.querySelector('officiele-publicatie > kamervragen');
  if (!root) return undefined;
  const record = document.querySelector('meta[name="OVERHEIDop.externMetadataRecord"]')?.getAttribute('content');
  const id = (parseAddress(record ?? '') ?? parseAddress(options.url ?? ''))?.id;
  if (id?.type !== 'kv' && id?.type !== 'ah') return undefined;

  const [question, answer] = [
    describe(root, 'vraag') ?? root.querySelector('kamervraagomschrijving'),
    describe(root, 'antwoord'),
  ];
  const asked = parseQuestionHeading(lineOf(question));
  const answered = parseAnswerHeading(lineOf(answer), asked.bewindspersonen, id.kamer ?? 'tk');
  const { questions, answers } = readParts(root);
  const nummer = lineOf(root.querySelector('kamervraagnummer'));
  const said = lineOf(root.querySelector('tekstregel[inhoud="vergaderjaar"]')).replace(/^vergaderjaar\s+/i, '');
  const vergaderjaar = parseVergaderjaar(said) ?? (id.type === 'ah' ? id.vergaderjaar : undefined);
  const vraagnummer = (id.type === 'kv' && (id.vraagnummer ?? parseVraagnummer(nummer))) || asked.vraagnummer;
  const ingezonden = isoIn(question) ?? asked.ingezonden;
  const ontvangen = isoIn(answer) ?? answered.ontvangen;
  const onderwerp = lineOf(question?.querySelector('kamervraagonderwerp')) || asked.onderwerp || '';

  const common = {
    id: id.id,
    title: capitalised(onderwerp),
    vraagnummers: vraagnummer ? [vraagnummer] : [],
    ...(vergaderjaar ? { vergaderjaar } : {}),
    indieners: asked.indieners,
    bewindspersonen: answer ? answered.bewindspersonen : asked.bewindspersonen,
    dates: { ...(ingezonden ? { ingezonden } : {}), ...(ontvangen ? { ontvangen } : {}) },
    subjects: [],
    questions,
    answers,
    footnotes: readFootnotes(root),
    links: readLinks(root),
    aanhangsels: answered.aanhangsels,
    source: {
      kind: 'xml' as const,
      ...(options.url ? { url: options.url } : {}),
      ...(options.readAt ? { readAt: options.readAt } : {}),
    },
  };
  if (id.type === 'kv') return withGaps<Kamervraag>({ kind: 'kamervraag', ...common });
  const numbered = nummer ? { aanhangselnummer: nummer } : {};
  const remark = root.querySelector('kamervraagopmerking');
  if (!remark || answers.length > 0) return withGaps<Antwoord>({ kind: 'antwoord', ...common, ...numbered });
  const { text } = xmlText(remark);
  const announces = announcesOf(`${common.title}. ${text}`);
  return withGaps<Mededeling>({
    kind: 'mededeling',
    ...(announces ? { announces } : {}),
    ...common,
    ...numbered,
    text,
  });
}
