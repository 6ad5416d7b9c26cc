import { addressOf } from '../../lib/identifiers/address';
import type { Answer, Publicatie, Question } from '../../lib/model/publicatie';
import { escapeHtml } from './hard-wrapped';
import { answerHeading, noticeHeading, questionHeading } from './headings';
import type { Published } from './metas';

/** The publisher's XML of a document, in the present vocabulary and in the one before it. */

/** The first line of the publisher's files. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const LIST = new Intl.ListFormat('nl-NL');

function alineas(text: string): string {
  return text
    .split('\n\n')
    .map((alinea) => `<al>${escapeHtml(alinea)}</al>`)
    .join('');
}

/** The names of the elements in the present vocabulary and in the one before it. */
const PRESENT = { vraag: 'vraag', antwoord: 'antwoord', number: 'nr', remark: 'kamervraagopmerking' };
const OLDER = { vraag: 'vraag', antwoord: 'reactie', number: 'nummer', remark: 'toelicht' };
type Names = typeof PRESENT;

function part(name: string, number: string, heading: string, { text }: Question | Answer): string {
  return `<${name}><${number}>${heading}</${number}>${alineas(text)}</${name}>`;
}

function presentHead({ id, vergaderjaar, dates }: Publicatie, nummer: string, asked: string, answered: string): string {
  const described = (type: string, text: string, day = '') =>
    text
      ? `<kamervraagomschrijving type="${type}">${escapeHtml(text)} <datum isodatum="${day}"/></kamervraagomschrijving>`
      : '';
  return `<metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="${addressOf(id, 'metadata')}"/></metadata>
  <kamervragen>
    <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar ${vergaderjaar}</tekstregel></kamervraagkop>
    <kamervraagnummer>${nummer}</kamervraagnummer>
    ${described('vraag', asked, dates.ingezonden)}
    ${described('antwoord', answered, dates.ontvangen)}`;
}

function olderHead(
  { vraagnummers, vergaderjaar }: Publicatie,
  nummer: string,
  asked: string,
  answered: string,
): string {
  return `<kamervragen>
    <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar ${vergaderjaar}</tekstregel></kamervraagkop>
    ${vraagnummers.map((number) => `<vraagnummer>${number}</vraagnummer>`).join('')}
    <kamervraagnummer>${nummer}</kamervraagnummer>
    <omschr>${escapeHtml(asked)}</omschr>
    ${answered ? `<omschr>${escapeHtml(answered)}</omschr>` : ''}`;
}

function officialXml(document: Published, head: string, parts: string[]): string {
  const { kind, text } = document;
  const names = head.includes('<omschr>') ? OLDER : PRESENT;
  const remark = kind === 'mededeling' && text ? `<${names.remark}>${alineas(text)}</${names.remark}>` : '';
  return `${DECLARATION}
<officiele-publicatie>
  ${head}
    ${[...parts, remark].filter(Boolean).join('\n    ')}
  </kamervragen>
</officiele-publicatie>
`;
}

function partsOf(names: Names, questions: Question[], answers: Answer[]): string[] {
  return questions.flatMap((question) => [
    part(names.vraag, names.number, `Vraag ${question.number}`, question),
    ...answers
      .filter(({ numbers }) => numbers.at(-1) === question.number)
      .map((answer) => part(names.antwoord, names.number, `Antwoord ${LIST.format(answer.numbers)}`, answer)),
  ]);
}

/** The heading of the questions that a document repeats; none where they are not among those `asked`. */
function askedHeading(document: Published, asked: Published[]): string {
  const question = [document, ...asked].find(
    ({ kind, vraagnummers }) =>
      kind === 'kamervraag' && vraagnummers.some((one) => document.vraagnummers.includes(one)),
  );
  return question?.kind === 'kamervraag' ? questionHeading(question) : '';
}

function answeredHeading(document: Published): string {
  if (document.kind === 'antwoord') return answerHeading(document);
  return document.kind === 'mededeling' ? noticeHeading(document) : '';
}

/** The XML of a document; `asked`: the questions that it may answer, which its XML names. */
export function officialXmlOf(
  document: Published,
  asked: Published[] = [],
  vocabulary: 'present' | 'older' = 'present',
): string {
  const { kind, vraagnummers, aanhangselnummer, questions, answers } = document;
  const nummer = (kind === 'kamervraag' ? vraagnummers[0] : aanhangselnummer) ?? '';
  const [head, names] = vocabulary === 'present' ? [presentHead, PRESENT] : [olderHead, OLDER];
  const written = head(document, nummer, askedHeading(document, asked), answeredHeading(document));
  return officialXml(document, written, partsOf(names, questions, answers));
}
