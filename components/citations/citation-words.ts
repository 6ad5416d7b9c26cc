import { i18n } from '#i18n';
import { describePaper } from '../../lib/citations/target/describe-paper';
import { describeTarget } from '../../lib/citations/target/describe-target';
import { euNumber } from '../../lib/cite/eu-number';
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

/** A publication by its number: "Aanhangsel van de Handelingen 2023-2024, nr. 212". */
export function publicatieTitle(id: string): string {
  const paper = describePaper(id);
  switch (paper?.kind) {
    case 'kamerstuk':
      return i18n.t(/^\d/.test(paper.number) ? 'card.kamerstuk' : 'card.kamerstukLetter', [
        paper.dossier,
        paper.number,
      ]);
    case 'aanhangsel':
      return i18n.t('card.aanhangsel', [paper.vergaderjaar, paper.number]);
    case 'handelingen':
      return i18n.t('card.handelingen', [paper.vergaderjaar, paper.sitting, paper.item]);
    case 'kamervraag':
      return i18n.t('card.kamervraag', [paper.vraagnummer]);
    case 'stb':
    case 'stcrt':
    case 'trb':
      return i18n.t(`card.${paper.kind}`, [paper.year, paper.number]);
    default:
      return i18n.t('card.publicatie', [id]);
  }
}

function euTitle(celex: string): string {
  const eu = euNumber(celex);
  return eu ? i18n.t(`card.${eu.kind}`, [eu.number]) : celex;
}

function titleOf(target: Target): string {
  const { name, abbreviation, paper, ruling, id = '' } = describeTarget(target);
  if (name) return abbreviation ? `${name} (${abbreviation})` : name;
  if (target.system === 'ecli' || target.system === 'ljn')
    return i18n.t(ruling?.conclusie ? 'card.conclusie' : 'card.ecli');
  if (target.system === 'celex') return euTitle(id);
  return paper?.kind === 'tk-doc' ? i18n.t('card.tkDoc', [paper.number]) : publicatieTitle(id);
}

/** Of an act the article; of a named EU act its number; of a judgment the court; of a paper the Kamer that it is of. */
function partOf(target: Target): string | undefined {
  const { article, lid = [], onderdeel = [], name, paper, ruling, id = '' } = describeTarget(target);
  if (target.system === 'ecli' || target.system === 'ljn') return [ruling?.court, id].filter(Boolean).join(', ');
  if (article) {
    return [
      i18n.t('card.artikel', [article]),
      ...lid.map((number) => i18n.t('card.lid', [number])),
      ...onderdeel.map((letter) => i18n.t('card.onderdeel', [letter])),
    ].join(', ');
  }
  if (target.system === 'celex') return name ? euTitle(id) : undefined;
  return paper && 'kamer' in paper ? i18n.t(`kamer.${paper.kamer}`) : undefined;
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
