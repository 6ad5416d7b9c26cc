import { addressOf } from '../../identifiers/address';
import type { Publicatie } from '../../model/publicatie';
import { asPublicatie } from '../parts/as-publicatie';
import { headFields } from '../parts/head-fields';
import { filledWith } from '../parts/metas';
import { readParts } from '../parts/read-parts';
import { readMetas } from './metas';
import { readFootnotes, readLinks } from './page-notes';
import { pageParts, partText } from './page-parts';
import { recognisePage } from './recognise-page';
import { readSetHeadings } from './set-headings';
import { readAnsweredIn, readOverview, siteTables } from './site-tables';
import { noticeText, remarkOn } from './text-outside';

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
  const { gaps, ...parts } = readParts(pageParts(body, id.type), partText);
  const content = {
    ...parts,
    footnotes: readFootnotes(document, base),
    links: page.pdf ? [] : readLinks(body, base, siteTables(document, start)),
    source: {
      kind: 'page' as const,
      ...(options.url ? { url: options.url } : {}),
      ...(options.readAt ? { readAt: options.readAt } : {}),
      metas: said,
    },
  };
  const signs = { id, metas, answer, remark: remarkOn(body), gaps };
  return asPublicatie({ ...fields, aanhangsels }, content, signs, () => (start && !page.pdf ? noticeText(body) : {}));
}
