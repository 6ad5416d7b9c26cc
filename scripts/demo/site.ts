import { readdirSync, readFileSync } from 'node:fs';
import { parseAddress, SITE } from '../../lib/identifiers/address';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { Kamervraag, Publicatie } from '../../lib/model/publicatie';
import { readText } from '../../lib/readers/text/read-text';
import { answerPage, noticePage, otherPage, questionPage } from './pages';
import { startPage } from './start-page';

export interface Response {
  status: number;
  contentType: string;
  body: string;
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
function seedDocuments(): Publicatie[] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) => readText(readFileSync(new URL(name, SEEDS), 'utf8')));
}

/** The page of a document, or undefined when the site would have none: what has no publication id has no address. */
function pageOf(document: Publicatie, all: Publicatie[]): string | undefined {
  if (!parsePublicationId(document.id) || document.kind === 'brief') return undefined;
  if (document.kind === 'kamervraag') return questionPage(document);
  const question = all.find(
    (other): other is Kamervraag =>
      other.kind === 'kamervraag' && other.vraagnummers.some((number) => document.vraagnummers.includes(number)),
  );
  if (!question) return undefined;
  return document.kind === 'antwoord' ? answerPage(question, document) : noticePage(question, document);
}

function html(body: string, status = 200): Response {
  return { status, contentType: 'text/html; charset=utf-8', body };
}

/**
 * The demonstration: a site at the official address that is made from the seeds and from nothing else. The function
 * answers any address; one that it has no page for gets a 404.
 */
export function demoSite(): (url: string) => Response {
  const documents = seedDocuments();
  const pages = new Map<string, string>();
  for (const document of documents) {
    const page = pageOf(document, documents);
    if (page) pages.set(document.id, page);
  }
  const listed = documents.filter(({ id }) => pages.has(id));
  pages.set(UNKNOWN_ID, questionPage(unknownQuestion));
  pages.set(OTHER_ID, otherPage(OTHER_ID));
  const start = startPage(listed, unknownQuestion, OTHER_ID);

  return (url) => {
    const { origin, pathname } = new URL(url);
    if (origin === SITE && pathname === '/') return html(start);
    const address = parseAddress(url);
    const page = address?.form === 'html' ? pages.get(address.id.id) : undefined;
    return page
      ? html(page)
      : html('<!DOCTYPE html><title>Niet gevonden</title><p>Deze rondleiding heeft hier geen pagina.</p>', 404);
  };
}
