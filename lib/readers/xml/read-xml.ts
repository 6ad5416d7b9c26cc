import { addressOf, parseAddress } from '../../identifiers/address';
import { parsePublicationId } from '../../identifiers/publication-id';
import type { Footnote, Link, Mark, Publicatie } from '../../model/publicatie';
import { asPublicatie } from '../parts/as-publicatie';
import { capitalised } from '../parts/capitalised';
import { headFields } from '../parts/head-fields';
import { type Metas, metasFrom } from '../parts/metas';
import { isAnswerHeading } from '../parts/set-heading-kind';
import { urlIn } from '../parts/url-in';
import { isTooDeep } from './is-too-deep';
import { xmlParts } from './xml-parts';
import { HEADINGS, lineOf, outermost, textOfElements } from './xml-text';

/**
 * The publisher's XML of a question or an Aanhangsel: `officiele-publicatie > kamervragen`. It names no vraagnummer on
 * an answer (its `kamervraagnummer` is the number in the Aanhangsel), so that is a gap there. Files in the vocabulary
 * before it (`omschr`, `vragen`, `reactie`, `vraagnummer`, `toelicht`) are read as far as they are like it.
 */

function readFootnotes(root: Element): Footnote[] {
  return outermost(root, 'noot').flatMap((note): Footnote[] => {
    const number = lineOf(note.querySelector('noot\\.nr')).replace(/[^\dA-Za-z*]/g, '');
    const text = outermost(note, 'noot\\.al').map(lineOf).join('\n');
    const url = urlIn(note.querySelector('extref')?.getAttribute('doc') ?? '') ?? urlIn(text);
    return number && text ? [{ number, text, ...(url ? { url } : {}) }] : [];
  });
}

function readLinks(root: Element): Link[] {
  return outermost(root, 'extref[doc]').flatMap((reference): Link[] => {
    if (reference.closest('noot')) return [];
    const doc = reference.getAttribute('doc') ?? '';
    const id = parsePublicationId(doc)?.id;
    const url = id ? addressOf(id) : /^https?:\/\//.test(doc) ? doc : undefined;
    const text = lineOf(reference);
    return url && text ? [{ text, url, ...(id ? { id } : {}) }] : [];
  });
}

/** The headings of the sets: those of the questions, and that of the answer or notice. */
function describedIn(root: Element): { questions: Element[]; answer: Element | undefined } {
  const all = outermost(root, 'kamervraagomschrijving, omschr');
  const answer = all.find((one) => {
    const type = one.getAttribute('type');
    return type ? type === 'antwoord' : isAnswerHeading(lineOf(one));
  });
  return { questions: all.filter((one) => one !== answer), answer };
}

function isoIn(elements: (Element | undefined)[]): string {
  const days = elements.map((element) => {
    const dates = [...(element?.querySelectorAll('datum[isodatum]') ?? [])];
    return dates.at(-1)?.getAttribute('isodatum') ?? '';
  });
  return new Set(days).size === 1 ? (days[0] ?? '') : '';
}

/** What the file says of the document, in the names of a page's head. */
function recordIn(root: Element, type: 'kv' | 'ah'): Metas {
  const { questions, answer } = describedIn(root);
  const nummer = lineOf(root.querySelector('kamervraagnummer'));
  const year = lineOf(root.querySelector('tekstregel[inhoud="vergaderjaar"]')).replace(/^vergaderjaar\s+/i, '');
  const subject = questions.map((heading) => lineOf(heading.querySelector('kamervraagonderwerp'))).find(Boolean) ?? '';
  return metasFrom([
    ['DC.title', capitalised(subject)],
    ['OVERHEIDop.vergaderjaar', year],
    [type === 'kv' ? 'OVERHEIDop.vraagnummer' : 'OVERHEIDop.aanhangselNummer', nummer],
    ...outermost(root, 'vraagnummer').map((one) => ['OVERHEIDop.vraagnummer', lineOf(one)] as const),
    ['OVERHEIDop.datumIndiening', isoIn(questions)],
    ['OVERHEIDop.datumOntvangst', isoIn([answer])],
  ]);
}

function remarkIn(root: Element): { text?: string; marks?: Mark[] } {
  const nodes = outermost(root, 'kamervraagopmerking, toelicht').flatMap((remark) =>
    [...remark.childNodes].filter((node) => !HEADINGS.has((node as Element).localName ?? '')),
  );
  const { text, marks } = textOfElements(nodes);
  return { ...(text ? { text } : {}), ...(text && marks.length > 0 ? { marks } : {}) };
}

/**
 * The document in an official XML file, or undefined when it is not a question or an Aanhangsel. The id comes from the
 * file's own record, or from `url` when it has none. `readAt` is ISO 8601 in UTC.
 */
export function readXml(document: Document, options: { url?: string; readAt?: string } = {}): Publicatie | undefined {
  const root =
    document.querySelector('officiele-publicatie > kamervragen') ?? document.querySelector(':root > kamervragen');
  if (!root || isTooDeep(root)) return undefined;
  const record = document.querySelector('meta[name="OVERHEIDop.externMetadataRecord"]')?.getAttribute('content');
  const id = (parseAddress(record ?? '') ?? parseAddress(options.url ?? ''))?.id;
  if (id?.type !== 'kv' && id?.type !== 'ah') return undefined;
  const metas = recordIn(root, id.type);
  const described = describedIn(root);
  const questions = described.questions.map(lineOf);
  const answer = described.answer && lineOf(described.answer);
  const { gaps, ...parts } = xmlParts(root);
  const content = {
    ...parts,
    footnotes: readFootnotes(root),
    links: readLinks(root),
    source: {
      kind: 'xml' as const,
      ...(options.url ? { url: options.url } : {}),
      ...(options.readAt ? { readAt: options.readAt } : {}),
    },
  };
  return asPublicatie(headFields({ id, metas, questions, answer }), content, {
    id,
    metas,
    answer,
    remark: remarkIn(root),
    gaps,
  });
}
