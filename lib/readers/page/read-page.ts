import { addressOf } from '../../identifiers/address';
import type { Answer, Publicatie, Question } from '../../model/publicatie';
import { asPublicatie } from '../parts/as-publicatie';
import { headFields } from '../parts/head-fields';
import { filledWith } from '../parts/metas';
import { refersTo } from '../parts/refers-to';
import { readMetas } from './metas';
import { readFootnotes, readLinks } from './page-notes';
import { pageParts, partText } from './page-parts';
import { recognisePage } from './recognise-page';
import { readSetHeadings } from './set-headings';
import { readAnsweredIn, readOverview, siteTables } from './site-tables';
import { noticeText, remarkOn } from './text-outside';

function readParts(body: Element): { questions: Question[]; answers: Answer[] } {
  const questions: Question[] = [];
  const answers: Answer[] = [];
  for (const page of pageParts(body)) {
    const { part, numbers } = page;
    const content = partText(page);
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

/**
 * The document on a page of officielebekendmakingen.nl or of its repository; undefined when the page is not a question
 * or an Aanhangsel. Of a document that exists as PDF only it is what the page around it tells. A field that is not
 * there is left out and named in `gaps`. `readAt` is ISO 8601 in UTC.
 */
export function readPage(document: Document, options: { url?: string; readAt?: string } = {}): Publicatie | undefined {
  const page = recognisePage(document, options.url);
  if (!page) return undefined;
  const { id, body } = page;
  const said = readMetas(document);
  const { questions, answer, start } = readSetHeadings(body, id.type);
  const metas = filledWith(said, readOverview(document, start));
  const fields = headFields({ id, metas, questions, answer });
  const listed = id.type === 'kv' ? readAnsweredIn(document) : [];
  const aanhangsels = [...new Set([...fields.aanhangsels, ...listed])];
  const base = options.url ?? addressOf(id.id);
  const content = {
    ...readParts(body),
    footnotes: readFootnotes(document, base),
    links: page.pdf ? [] : readLinks(body, base, siteTables(document, start)),
    source: {
      kind: 'page' as const,
      ...(options.url ? { url: options.url } : {}),
      ...(options.readAt ? { readAt: options.readAt } : {}),
      metas: said,
    },
  };
  const signs = { id, metas, answer, remark: remarkOn(body) };
  return asPublicatie({ ...fields, aanhangsels }, content, signs, () => (start ? noticeText(body) : {}));
}
