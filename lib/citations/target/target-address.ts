import { addressOf, fragmentOf, SITE } from '../../identifiers/address';
import { parsePublicationId } from '../../identifiers/publication-id';
import type { Target } from '../../model/citation';
import { actsById } from '../acts/acts-by-id';

const TWEEDE_KAMER = 'https://www.tweedekamer.nl/kamerstukken/detail';
const EUR_LEX = 'https://eur-lex.europa.eu/legal-content/NL/TXT';

/** Escapes what an address may not hold. A colon may stay in it, as the sites themselves write it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A/gi, ':');
}

/** The site numbers the articles of a book of a code without the book: 6:162 is article 162 of book 6. */
function articleOnSite(id: string, article: string): string {
  return actsById.get(id)?.book ? article.replace(/^\w+:/, '') : article;
}

/** Source: "Juriconnect-standaard BWB" 1.3, the form of wetten.overheid.nl's own permanent links. */
function lawAddress({ article, lid }: Target, id: string, date: string | undefined): string {
  let address = `https://wetten.overheid.nl/jci1.3:c:${encode(id)}`;
  if (article) address += `&artikel=${encode(articleOnSite(id, article))}`;
  if (article && lid?.[0] && lid.length === 1) address += `&lid=${encode(lid[0])}`;
  if (date && /^\d{4}-\d\d-\d\d$/.test(date)) address += `&g=${date}`;
  return address;
}

function actAddress({ article }: Target, id: string): string {
  const celex = encode(id);
  return article ? `${EUR_LEX}/HTML/?uri=CELEX:${celex}#art_${encode(article)}` : `${EUR_LEX}/?uri=CELEX:${celex}`;
}

/**
 * The Dutch site has Dutch judgments only; EUR-Lex takes the ECLI of the EU's courts as it is. Disciplinary courts, whose
 * codes begin with a T, have a site of their own (source: the `preferredUrl` of its records). Others have no address.
 */
function rulingAddress(id: string): string | undefined {
  if (/^ECLI:EU:/i.test(id)) return `${EUR_LEX}/?uri=ecli:${encode(id)}`;
  if (/^ECLI:NL:T/i.test(id)) return `https://tuchtrecht.overheid.nl/${encode(id)}`;
  return /^ECLI:NL:/i.test(id) ? `https://deeplink.rechtspraak.nl/uitspraak?id=${encode(id)}` : undefined;
}

/** Gazettes of before 1995 are there as PDF only (`stb-1990-459.pdf`): without an ending the site gives what it has. */
function isOldGazette(id: string): boolean {
  const year = /^(?:stb|trb)-(\d{4})-/.exec(id)?.[1];
  return year !== undefined && Number(year) < 1995;
}

function publicationAddress(id: string, question: string | undefined): string {
  if (isOldGazette(id)) return `${SITE}/${encode(id)}`;
  const toAnswer = question !== undefined && parsePublicationId(id)?.type === 'ah';
  return addressOf(encode(id)) + (toAnswer ? fragmentOf('antwoord', encode(question)) : '');
}

/**
 * The link of a target, or undefined when there is no page to go to: a question of the document itself, a target without
 * an id, a judgment that is known by its LJN only.
 *
 * @param date Day of the document that cites, ISO (`2024-03-18`): laws are shown as they were in force on it. Without
 *   one, or when it is no ISO day, the address is that of today's text.
 */
export function targetAddress(target: Target, date?: string): string | undefined {
  const { id } = target;
  if (!id) return undefined;
  if (target.system === 'bwb') return lawAddress(target, id, date);
  if (target.system === 'celex') return actAddress(target, id);
  if (target.system === 'ecli') return rulingAddress(id);
  if (target.system === 'tk') return `${TWEEDE_KAMER}?id=${encode(id)}&did=${encode(id)}`;
  return target.system === 'op' ? publicationAddress(id, target.question?.[0]) : undefined;
}
