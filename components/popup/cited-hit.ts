import { citationKeys, keyOf } from '../../lib/citations/document/citation-keys';
import { findCitations } from '../../lib/citations/find-citations';
import type { Target } from '../../lib/model/citation';
import { documentDay } from '../../lib/model/document-day';
import type { Mark, Publicatie } from '../../lib/model/publicatie';
import type { Hit, Snippet } from '../../lib/model/search';
import type { ZaakStatus } from '../../lib/model/zaak';
import { cutSnippet } from '../../lib/search/show/cut-snippet';
import type { TextMatch } from '../../lib/search/show/find-words';

/** A text in which a document may cite something. */
interface Passage {
  text: string;
  marks?: Mark[] | undefined;
  part?: 'vraag' | 'antwoord';
}

/** The texts that belong to a sub-question; without one, the text around all of them. */
function textsOf({ questions, answers, text = '', marks }: Publicatie, question: string | undefined): Passage[] {
  if (question === undefined) return [{ text, marks }];
  const asked = questions.filter(({ number }) => number === question);
  const answered = answers.filter(({ numbers }) => numbers[0] === question);
  return [
    ...asked.map(({ text, marks }) => ({ text, marks, part: 'vraag' as const })),
    ...answered.map(({ text, marks }) => ({ text, marks, part: 'antwoord' as const })),
  ];
}

/** The footnotes to a text. */
function notesOf({ marks = [], part }: Passage, { footnotes }: Publicatie): Passage[] {
  const numbers = new Set(marks.map(({ number }) => number));
  const own = footnotes.filter(({ number }) => numbers.has(number));
  return own.map(({ text }) => ({ text, ...(part ? { part } : {}) }));
}

/**
 * A document that cites a target as a hit: with the text or footnote around the citation where that is told by it alone,
 * or else the beginning of the text to which it belongs.
 *
 * @param question The sub-question in which, or in whose answer, it cites the target.
 */
export function citedHit(
  publicatie: Publicatie,
  target: Target,
  question: string | undefined,
  status: ZaakStatus | undefined,
): Hit {
  const key = keyOf(target) ?? '';
  const context = { self: publicatie.id, date: documentDay(publicatie) };
  const placeIn = ({ text }: Passage): TextMatch | undefined => {
    const cited = findCitations(text, context).find((citation) => citationKeys(citation).includes(key));
    return cited && { start: cited.start, end: cited.end, word: 0, kind: 'whole' };
  };
  const texts = textsOf(publicatie, question);
  const passages = [...texts, ...texts.flatMap((text) => notesOf(text, publicatie))];
  let shown = texts.at(-1);
  let place: TextMatch | undefined;
  for (const passage of passages) {
    place = placeIn(passage);
    if (!place) continue;
    shown = passage;
    break;
  }
  const snippet: Snippet = {
    ...cutSnippet(shown?.text ?? '', place ? [place] : []),
    ...(question ? { question } : {}),
    ...(shown?.part ? { part: shown.part } : {}),
  };
  return { publicatie, ...(status ? { status } : {}), snippet, titleMarks: [] };
}
