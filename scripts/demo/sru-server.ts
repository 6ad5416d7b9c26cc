import { addressOf, parseAddress, REPOSITORY, SITE } from '../../lib/identifiers/address';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Published } from './metas';
import { DECLARATION, officialXmlOf } from './official-xml';
import { type Response, siteOf } from './site';
import { findByQuery } from './sru-query';
import { sruRecordOf } from './sru-record';

/**
 * What a server does instead of what it should. `silent`: no answer at all; `slow`: it takes its time; `forbidden`: 403; `unavailable`: 503, and
 * `unavailableAWhile` says how long; `cut`: the answer ends in the middle; `wrongXml`: another XML file; `errorPage`: a page
 * with an apology, as if all were well; `diagnostics`: it does not understand; `duplicates`: each record of the page twice;
 * `moved`: the list has moved by one since the page before; `wrongTotal`: there would be more; `otherDocument`: not the one
 * that was asked for; `gone`: 404.
 */
export type Misbehaviour =
  | 'silent'
  | 'slow'
  | 'forbidden'
  | 'unavailable'
  | 'unavailableAWhile'
  | 'cut'
  | 'wrongXml'
  | 'errorPage'
  | 'diagnostics'
  | 'duplicates'
  | 'moved'
  | 'wrongTotal'
  | 'otherDocument'
  | 'gone';

export interface SruServerOptions {
  /** Asked before each answer; undefined: the server does what it should. */
  misbehave?(url: string): Misbehaviour | undefined;
  /** At most so many records on a page, whatever is asked. */
  pageSize?: number;
  /** The texts that a document has: by default all. Without `xml` and `html` its record is all there is. */
  formsOf?(document: Published): ('xml' | 'html' | 'pdf')[];
  /** Milliseconds that a slow answer takes. */
  slowness?: number;
}

interface SruResponse extends Response {
  headers?: Record<string, string>;
}

const NAMESPACES = [
  'xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"',
  'xmlns:gzd="http://standaarden.overheid.nl/sru"',
  'xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:c="http://standaarden.overheid.nl/collectie/"',
  'xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic"',
].join(' ');

function xml(body: string, status = 200): SruResponse {
  return { status, contentType: 'application/xml; charset=utf-8', body: `${DECLARATION}\n${body}` };
}

const APOLOGY = '<!DOCTYPE html><title>Storing</title><p>De dienst is even niet beschikbaar.</p>';

function answerTo(inner: string): SruResponse {
  return xml(
    `<sru:searchRetrieveResponse ${NAMESPACES}><sru:version>2.0</sru:version>${inner}</sru:searchRetrieveResponse>`,
  );
}

const DIAGNOSTICS = answerTo(
  '<sru:numberOfRecords>0</sru:numberOfRecords><sru:diagnostics><diag:diagnostic><diag:uri>info:srw/diagnostic/1/10</diag:uri><diag:message>Query syntax error</diag:message></diag:diagnostic></sru:diagnostics>',
);

function isPublished(document: Publicatie): document is Published {
  const type = parsePublicationId(document.id)?.type;
  return document.kind !== 'brief' && (type === 'kv' || type === 'ah');
}

const INSTEAD: Partial<Record<Misbehaviour, SruResponse>> = {
  forbidden: { status: 403, contentType: 'text/html', body: APOLOGY },
  unavailable: { status: 503, contentType: 'text/html', body: APOLOGY },
  unavailableAWhile: { status: 503, contentType: 'text/html', body: APOLOGY, headers: { 'retry-after': '120' } },
  wrongXml: xml('<feed><entry/></feed>'),
  errorPage: { status: 200, contentType: 'text/html; charset=utf-8', body: APOLOGY },
  diagnostics: DIAGNOSTICS,
  gone: { status: 404, contentType: 'text/html', body: APOLOGY },
};

/**
 * The official search service and its repository for these documents, at their real addresses. The function answers any
 * address that is theirs; undefined for any other, and for no answer. Documents without an official id are not there.
 */
export function sruServer(documents: Publicatie[], options: SruServerOptions = {}) {
  const { misbehave, pageSize = 1000, formsOf = () => ['xml', 'html', 'pdf'], slowness = 2000 } = options;
  /** Documents may be added while it serves. */
  const published = () => documents.filter(isPublished);

  function search(parameters: URLSearchParams, how: Misbehaviour | undefined): SruResponse {
    const found = findByQuery(published(), parameters.get('query') ?? '');
    const start = Number(parameters.get('startRecord') ?? 1);
    if (!found || start < 1) return DIAGNOSTICS;
    const [first] = found;
    if (how === 'moved' && first) found.push(...found.splice(0, 1));
    const most = Math.min(Number(parameters.get('maximumRecords') ?? 10), pageSize);
    const page = found.slice(start - 1, start - 1 + most);
    const records = page.flatMap((document) => {
      const record = sruRecordOf(document, formsOf(document));
      return how === 'duplicates' ? [record, record] : [record];
    });
    const total = found.length + (how === 'wrongTotal' ? 7 : 0);
    return answerTo(
      `<sru:numberOfRecords>${total}</sru:numberOfRecords><sru:records>${records.join('\n')}</sru:records>`,
    );
  }

  function documentAt(url: string, how: Misbehaviour | undefined): SruResponse | undefined {
    const { id, form } = parseAddress(url) ?? {};
    const all = published();
    const at = all.findIndex((document) => document.id === id?.id);
    const document = all[how === 'otherDocument' ? (at + 1) % all.length : at];
    const asked = all[at];
    if (!document || !asked || (form !== 'xml' && form !== 'html') || !formsOf(asked).includes(form))
      return INSTEAD.gone;
    if (form === 'html') return siteOf(all)(addressOf(document.id));
    const questions = all.filter(({ kind }) => kind === 'kamervraag');
    return { status: 200, contentType: 'application/xml; charset=utf-8', body: officialXmlOf(document, questions) };
  }

  return async (url: string): Promise<SruResponse | undefined> => {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== REPOSITORY && !(origin === SITE && pathname.endsWith('.xml'))) return undefined;
    const how = misbehave?.(url);
    if (how === 'silent') return undefined;
    if (how === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness));
    const instead = how && INSTEAD[how];
    if (instead) return instead;
    const response = pathname === '/sru' ? search(searchParams, how) : documentAt(url, how);
    const body = String(response?.body ?? '');
    return response && how === 'cut' ? { ...response, body: body.slice(0, body.length / 2) } : response;
  };
}
