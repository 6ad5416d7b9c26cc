import { i18n } from '#i18n';
import { describeTarget } from '../lib/citations/describe-target';
import { parsePublicationId } from '../lib/identifiers/publication-id';
import type { Target } from '../lib/model/citation';
import { formatDate } from './words';

/** A reference in words: what it is, which part of it, and where a click leads. */
export interface CitationWords {
  title: string;
  part?: string;
  leadsTo: string;
}

function publicatieTitle(id: string): string {
  const parsed = parsePublicationId(id);
  if (parsed?.type === 'kst') return i18n.t('card.kamerstuk', [parsed.number.replace(/-(?=[^-]*$)/, ', nr. ')]);
  if (parsed?.type === 'ah' && parsed.vergaderjaar) {
    return i18n.t('card.aanhangsel', [parsed.vergaderjaar, parsed.nummer ?? '']);
  }
  if (parsed?.type === 'kv') return i18n.t('card.kamervraag', [parsed.vraagnummer ?? parsed.id]);
  return `${i18n.t('card.publicatie')} ${id}`;
}

function titleOf(target: Target): string {
  const { name } = describeTarget(target);
  if (name) return name;
  if (target.system === 'ecli' || target.system === 'ljn') return i18n.t('card.ecli');
  if (target.system === 'celex') return i18n.t('card.eu');
  return publicatieTitle(target.id ?? '');
}

function partOf(target: Target): string | undefined {
  if (target.system === 'ecli' || target.system === 'ljn') return target.id;
  if (!target.article) return target.system === 'celex' ? target.id : undefined;
  const parts = [
    i18n.t('card.artikel', [target.article]),
    ...(target.lid ?? []).map((lid) => i18n.t('card.lid', [lid])),
    ...(target.onderdeel ?? []).map((onderdeel) => i18n.t('card.onderdeel', [onderdeel])),
  ];
  return parts.join(', ');
}

/** The words of a card. `date` is the day of the document, for a law the day whose version the link opens. */
export function citationWords(target: Target, date: string | undefined): CitationWords {
  if (target.question && target.question.length > 0) {
    const numbers = target.question.join(', ');
    const title = target.id
      ? i18n.t('card.crossrefOther', [numbers, publicatieTitle(target.id)])
      : i18n.t('card.crossref', [numbers]);
    return { title, leadsTo: '' };
  }
  const { site } = describeTarget(target);
  const part = partOf(target);
  const where = target.system === 'bwb' && date ? i18n.t('card.asOf', [site, formatDate(date)]) : site;
  return { title: titleOf(target), ...(part ? { part } : {}), leadsTo: i18n.t('card.leadsTo', [where]) };
}
