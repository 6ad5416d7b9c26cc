import { citePublicatie } from '../../lib/citations/document/cite-publicatie';
import { targetAddress } from '../../lib/citations/target/target-address';
import { parseAddress, REPOSITORY, SITE } from '../../lib/identifiers/address';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import { parseVergaderjaar } from '../../lib/identifiers/vergaderjaar';
import { parseVraagnummer } from '../../lib/identifiers/vraagnummer';
import { type Publicatie, publicatie as publicatieSchema } from '../../lib/model/publicatie';

/** Where a citation may lead, each with what its addresses begin with. */
const KNOWN = [
  `${SITE}/`,
  `${REPOSITORY}/`,
  'https://wetten.overheid.nl/',
  'https://eur-lex.europa.eu/',
  'https://tuchtrecht.overheid.nl/',
  'https://deeplink.rechtspraak.nl/',
  'https://www.tweedekamer.nl/',
];

function isCanonicalId(id: string): boolean {
  return parsePublicationId(id)?.id === id;
}

/** The keys of antwoorden and mededelingen, written out: this may not trust what the extension itself looks with. */
const KEYS = [
  /^antwoord:(?:\d{4,5}Z\d{4,6}[a-z]?|\d{6,11})$/,
  /^mededeling:(?:\d{4,5}Z\d{4,6}[a-z]?|\d{6,11}):(?:\d{4}-\d\d-\d\d|zonder-datum-\d+)$/,
];

/** That of a letter: whatever it says of itself, in signs that are seen. */
function isBriefKey(id: string): boolean {
  const said = /^brief:(.+)$/u.exec(id)?.[1];
  return said !== undefined && said === said.trim() && said.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(said);
}

function isKnownId(id: string): boolean {
  const isPlain = /^[\x21-\x7e]+$/.test(id);
  return (isPlain && (isCanonicalId(id) || KEYS.some((key) => key.test(id)))) || isBriefKey(id);
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function complaintsOfLinks({ links, footnotes, source }: Publicatie): string[] {
  return [
    ...links.filter(({ url }) => !isWeb(url)).map(({ url }) => `a link leads to ${url}`),
    ...links
      .filter(({ id, url }) => id !== undefined && parseAddress(url)?.id.id !== id)
      .map(({ id, url }) => `a link to ${url} says that it is ${id}`),
    ...footnotes.filter(({ url }) => url !== undefined && !isWeb(url)).map(({ url }) => `a footnote leads to ${url}`),
    ...(source.url !== undefined && !isWeb(source.url) ? [`its source is ${source.url}`] : []),
  ];
}

function complaintsOfCitations(publicatie: Publicatie): string[] {
  return [...citePublicatie(publicatie)].flatMap(([{ text = '' }, citations]) =>
    citations.flatMap(({ start, end, target, targets = [] }): string[] => {
      const addresses = [target, ...targets].flatMap((one) => targetAddress(one) ?? []);
      const strange = addresses.filter((address) => !KNOWN.some((known) => address.startsWith(known)));
      const isInside = 0 <= start && start < end && end <= text.length;
      return [
        ...strange.map((address) => `a citation leads to ${address}`),
        ...(isInside ? [] : ['a citation stands outside its text']),
      ];
    }),
  );
}

function complaintsOfMarks({ text = '', marks = [] }: Pick<Publicatie, 'text' | 'marks'>): string[] {
  return marks.every(({ at }) => at <= text.length) ? [] : ['a mark stands outside its text'];
}

/** What is wrong with a document that a reader gave: nothing may be, whatever it was read from. */
export function complaintsAbout(publicatie: Publicatie): string[] {
  const parsed = publicatieSchema.safeParse(publicatie);
  if (!parsed.success)
    return [
      `it is no document: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join()}`,
    ];
  const { id, vraagnummers, vergaderjaar, aanhangsels, questions, answers } = publicatie;
  return [
    ...(isKnownId(id) ? [] : [`its id is ${JSON.stringify(id)}`]),
    ...vraagnummers
      .filter((number) => parseVraagnummer(number) !== number)
      .map((number) => `its vraagnummer is ${number}`),
    ...(vergaderjaar === undefined || parseVergaderjaar(vergaderjaar) === vergaderjaar
      ? []
      : [`its vergaderjaar is ${vergaderjaar}`]),
    ...aanhangsels.filter((one) => !isCanonicalId(one)).map((one) => `it lists ${one}`),
    ...complaintsOfLinks(publicatie),
    ...complaintsOfCitations(publicatie),
    ...[publicatie, ...questions, ...answers].flatMap(complaintsOfMarks),
  ];
}
