import type { Publicatie } from '../../lib/model/publicatie';
import type { Meta, PageParts } from './shell';

/** No meta at all for what the document does not tell. */
function meta(name: string, content: string | undefined, scheme?: string): Meta[] {
  if (!content) return [];
  return [scheme ? [name, content, scheme] : [name, content]];
}

const DOCUMENT_TYPES = {
  kamervraag: ['OVERHEIDop.KamervraagTypen', 'Schriftelijke vragen', 'Kamervragen zonder Antwoord'],
  antwoord: ['OVERHEIDop.AanhangselTypen', 'Antwoord', 'Aanhangsel van de Handelingen'],
  mededeling: ['OVERHEIDop.AanhangselTypen', 'Mededeling', 'Aanhangsel van de Handelingen'],
} as const;

export type Published = Exclude<Publicatie, { kind: 'brief' }>;

function kamerOf({ id }: Published): string {
  return `${/^(?:kv|ah)-ek-/.test(id) ? 'Eerste' : 'Tweede'} Kamer der Staten-Generaal`;
}

/** What the head of a document's page says, in the vocabulary and order of the site; only what the document tells. */
export function metasOf(publicatie: Published): Meta[] {
  const isQuestion = publicatie.kind === 'kamervraag';
  const [scheme, type, collection] = DOCUMENT_TYPES[publicatie.kind];
  return [
    ...meta('DC.identifier', publicatie.id, 'OVERHEIDop.ParlID'),
    ...publicatie.vraagnummers.flatMap((number) => meta('OVERHEIDop.vraagnummer', number)),
    ...meta('OVERHEIDop.aanhangselNummer', publicatie.aanhangselnummer),
    ...publicatie.indieners.flatMap(({ name }) => meta('OVERHEIDop.indiener', name)),
    ...publicatie.bewindspersonen.flatMap(({ name }) => meta('OVERHEIDop.ontvanger', name)),
    ...(isQuestion
      ? meta('OVERHEIDop.datumIndiening', publicatie.dates.ingezonden, 'DCTERMS.W3CDTF')
      : meta('OVERHEIDop.datumOntvangst', publicatie.dates.ontvangen, 'DCTERMS.W3CDTF')),
    ...meta('OVERHEIDop.vergaderjaar', publicatie.vergaderjaar),
    ...(isQuestion ? publicatie.aanhangsels.flatMap((id) => meta('OVERHEIDop.aanhangsel', id)) : []),
    ...meta('DC.title', publicatie.title),
    ...meta('DC.creator', kamerOf(publicatie), 'OVERHEID.StatenGeneraal'),
    ...meta('DC.type', type, scheme),
    ...meta('DC.type', collection, 'OVERHEIDop.Parlementair'),
    ...meta('DC.type', 'officiële publicatie', 'OVERHEID.Informatietype'),
    ...meta('OVERHEIDop.publicationName', isQuestion ? 'Kamervragen zonder antwoord' : 'Kamervragen (Aanhangsel)'),
    ...publicatie.subjects.flatMap((subject) => meta('OVERHEID.category', subject)),
    ...meta('DCTERMS.language', 'nl', 'DCTERMS.RFC4646'),
  ];
}

/** `2024-01-26` as the site's tables write it: "26-01-2024". */
function dateInDigits(day: string | undefined): string {
  return day?.split('-').reverse().join('-') ?? '';
}

/** The row above the text. A question's page shows the vraagnummer there; an answer's page does not. */
export function overviewOf(publicatie: Published): PageParts['overview'] {
  const row: PageParts['overview'] = [
    ['Datum publicatie', dateInDigits(publicatie.dates.gepubliceerd)],
    ['Organisatie', kamerOf(publicatie)],
    ['Vergaderjaar', publicatie.vergaderjaar ?? ''],
  ];
  if (publicatie.kind === 'kamervraag') {
    row.push(
      ['Vraag', publicatie.vraagnummers.join(', ')],
      ['Datum indiening', dateInDigits(publicatie.dates.ingezonden)],
    );
  } else {
    row.push(
      ['Nummer', publicatie.aanhangselnummer ?? ''],
      ['Datum ontvangst', dateInDigits(publicatie.dates.ontvangen)],
    );
  }
  return row.filter(([, value]) => value !== '');
}
