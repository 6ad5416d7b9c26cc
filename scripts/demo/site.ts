import { readdirSync, readFileSync } from 'node:fs';
import { parseAddress, SITE } from '../../lib/identifiers/address';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { Kamervraag, Publicatie } from '../../lib/model/publicatie';
import { readText } from '../../lib/readers/text/read-text';
import { answerPage, noticePage, otherPage, questionPage } from './pages';
import { sidecarOf } from './sidecar';
import { startPage } from './start-page';

export interface Response {
  status: number;
  contentType: string;
  body: string | Buffer;
}

const SEEDS = new URL('../../seeds/', import.meta.url);

/** A real question that the seeds do not hold. */
const UNKNOWN_ID = 'kv-tk-2022Z24631';
const OTHER_ID = 'kst-28684-717';

const unknownQuestion: Kamervraag = {
  kind: 'kamervraag',
  id: UNKNOWN_ID,
  title: 'Een onderwerp dat deze demonstratiepagina niet kent',
  vraagnummers: ['2022Z24631'],
  indieners: [],
  bewindspersonen: [],
  dates: {},
  subjects: [],
  questions: [
    {
      number: '1',
      text: 'De vragen met dit nummer staan niet in de verzameling, en deze demonstratiepagina heeft hun tekst niet.',
    },
  ],
  answers: [],
  footnotes: [],
  links: [],
  aanhangsels: [],
  source: { kind: 'text' },
  gaps: [],
};

/** Every document in `seeds/`. */
export function seedDocuments(): Publicatie[] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) => readText(readFileSync(new URL(name, SEEDS), 'utf8')));
}

/** The page of a document, or undefined when the site would have none: what has no publication id has no address. */
function pageOf(document: Publicatie, all: Publicatie[]): string | undefined {
  if (!parsePublicationId(document.id) || document.kind === 'brief') return undefined;
  if (document.kind === 'kamervraag') return questionPage(document);
  const questions = document.vraagnummers.flatMap((number) =>
    all.filter((other) => other.kind === 'kamervraag').filter(({ vraagnummers }) => vraagnummers.includes(number)),
  );
  const [first] = questions;
  if (!first) return undefined;
  return document.kind === 'antwoord' ? answerPage(questions, document) : noticePage(first, document);
}

function html(body: string, status = 200): Response {
  return { status, contentType: 'text/html; charset=utf-8', body };
}

const NOT_FOUND = html(
  '<!DOCTYPE html><title>Niet gevonden</title><p>Deze rondleiding heeft hier geen pagina.</p>',
  404,
);

/**
 * A site at the official address that has these documents and nothing else: their pages and their records. The function
 * answers any address; one that it has nothing for gets a 404.
 */
export function siteOf(documents: Publicatie[], extra: Map<string, string> = new Map()): (url: string) => Response {
  const pages = new Map(extra);
  const records = new Map<string, string>();
  for (const document of documents) {
    const page = pages.get(document.id) ?? pageOf(document, documents);
    if (!page || document.kind === 'brief') continue;
    pages.set(document.id, page);
    records.set(document.id, sidecarOf(document));
  }
  return (url) => {
    const { id, form } = parseAddress(url) ?? {};
    const page = form === 'html' ? pages.get(id?.id ?? '') : undefined;
    if (page) return html(page);
    const record = form === 'metadata' ? records.get(id?.id ?? '') : undefined;
    return record ? { status: 200, contentType: 'application/xml; charset=utf-8', body: record } : NOT_FOUND;
  };
}

/** The demonstration: a site that is made from the seeds and from nothing else, with a page to begin at. */
export function demoSite(): (url: string) => Response {
  const documents = seedDocuments();
  const listed = documents.filter((document) => pageOf(document, documents) !== undefined);
  const site = siteOf([...documents, unknownQuestion], new Map([[OTHER_ID, otherPage(OTHER_ID)]]));
  const start = startPage(listed, unknownQuestion, OTHER_ID);
  return (url) => {
    const { origin, pathname } = new URL(url);
    return origin === SITE && pathname === '/' ? html(start) : site(url);
  };
}
