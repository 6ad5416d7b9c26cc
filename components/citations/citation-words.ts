import { i18n } from '#i18n';
import { describeTarget } from '../../lib/citations/target/describe-target';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { Target } from '../../lib/model/citation';
import { formatDate, formatList } from '../words';

/** A reference in words: what it is, which part of it, and where a click leads. */
export interface CitationWords {
  title: string;
  part?: string;
  leadsTo?: string;
}

/** Whether a reference speaks of a question itself ("vraag 12"), not of its answer. */
export function isToQuestion(text: string): boolean {
  return /^(?:deel|sub|kamer)?vra(?:ag|gen)\b/i.test(text);
}

/** A publication by its number: "Aanhangsel Handelingen 2023-2024, nr. 212". */
export function publicatieTitle(id: string): string {
  const parsed = parsePublicationId(id);
  if (parsed?.type === 'kst') return i18n.t('card.kamerstuk', [parsed.number.replace(/-(?=[^-]*$)/, ', nr. ')]);
  if (parsed?.type === 'ah' && parsed.vergaderjaar) {
    return i18n.t('card.aanhangsel', [parsed.vergaderjaar, parsed.nummer ?? '']);
  }
  if (parsed?.type === 'kv') return i18n.t('card.kamervraag', [parsed.vraagnummer ?? parsed.id]);
  return i18n.t('card.publicatie', [id]);
}

/**
 * "Verordening 2022/2065", from the CELEX number 32022R2065: the year comes first since 2015, and always in a directive
 * (EUR-Lex, "How CELEX numbers are composed").
 */
function euNumber(celex: string): string | undefined {
  const [, year, type, digits] = /^3(\d{4})([RLD])(\d{4})$/.exec(celex) ?? [];
  if (!year || !digits) return undefined;
  const number = String(Number(digits));
  const yearFirst = Number(year) >= 2015 || type !== 'R';
  const written = yearFirst ? `${year}/${number}` : `${number}/${year}`;
  const kind = type === 'R' ? 'verordening' : type === 'L' ? 'richtlijn' : 'besluit';
  return i18n.t(`card.${kind}`, [written]);
}

function titleOf(target: Target): string {
  const { name, abbreviation } = describeTarget(target);
  if (name) return abbreviation ? `${name} (${abbreviation})` : name;
  if (target.system === 'ecli' || target.system === 'ljn') return i18n.t('card.ecli');
  if (target.system === 'celex') return i18n.t('card.euAct');
  return publicatieTitle(target.id ?? '');
}

function partOf(target: Target): string | undefined {
  if (target.system === 'ecli' || target.system === 'ljn') return target.id;
  if (!target.article) return target.system === 'celex' ? (euNumber(target.id ?? '') ?? target.id) : undefined;
  return [
    i18n.t('card.artikel', [target.article]),
    ...(target.lid ?? []).map((lid) => i18n.t('card.lid', [lid])),
    ...(target.onderdeel ?? []).map((onderdeel) => i18n.t('card.onderdeel', [onderdeel])),
  ].join(', ');
}

function questionTitle(target: Target, numbers: string[], text: string): string {
  const list = formatList(numbers);
  const count = numbers.length;
  if (target.id) return i18n.t('card.antwoordenElders', count, [count, list, publicatieTitle(target.id)]);
  return i18n.t(isToQuestion(text) ? 'card.vragen' : 'card.antwoorden', count, [count, list]);
}

/**
 * The words for a reference that reads `text`. `date` is the day of the document that it stands in: for a law the day
 * whose version the link opens.
 */
export function citationWords(target: Target, date: string | undefined, text: string): CitationWords {
  if (target.question && target.question.length > 0) return { title: questionTitle(target, target.question, text) };
  const { site } = describeTarget(target);
  const isDated = target.system === 'bwb' && date !== undefined;
  const leadsTo = isDated ? i18n.t('card.leadsToLaw', [site, formatDate(date)]) : i18n.t('card.leadsTo', [site]);
  const part = partOf(target);
  return { title: titleOf(target), ...(part ? { part } : {}), leadsTo };
}

/** The same on one line, for who hears it instead of seeing a card. */
export function citationLine({ title, part, leadsTo }: CitationWords): string {
  return [[title, part].filter(Boolean).join(', '), leadsTo].filter(Boolean).join('; ');
}
