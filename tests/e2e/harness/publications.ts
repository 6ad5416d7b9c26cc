import { REPOSITORY } from '../../../lib/identifiers/address';
import type { Kamervraag, Publicatie } from '../../../lib/model/publicatie';
import { siteOf } from '../../../scripts/demo/site';
import { type SruServerOptions, sruServer } from '../../../scripts/demo/sru-server';
import type { Site } from './launch';
import { asked } from './zaak-documents';

/** The search service, its repository and the site, with these documents. */
export function publicationsOf(documents: Publicatie[], options: SruServerOptions = {}): Site {
  const server = sruServer(documents, options);
  const site = siteOf(documents);
  return async (url) => (await server(url)) ?? (url.startsWith(REPOSITORY) ? undefined : site(url));
}

/** So many different questions with the text of one, which the corpus does not hold. */
export function manyQuestions(count: number): Kamervraag[] {
  return Array.from({ length: count }, (_, at) => {
    const vraagnummer = `2024Z98${String(at + 1).padStart(3, '0')}`;
    return { ...asked(30), id: `kv-tk-${vraagnummer}`, vraagnummers: [vraagnummer] };
  });
}

/** The questions that the search service was asked, of all addresses that were. */
export function queriesIn(requests: string[]): string[] {
  const addresses = requests.map((request) => new URL(request));
  return addresses
    .filter(({ origin, pathname }) => origin === REPOSITORY && pathname === '/sru')
    .map(({ searchParams }) => searchParams.get('query') ?? '');
}
