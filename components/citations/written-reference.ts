import type { PaperDescription } from '../../lib/citations/target/describe-paper';
import { describeTarget } from '../../lib/citations/target/describe-target';
import type { Target } from '../../lib/model/citation';
import { euNumber } from './eu-number';

/*
 * References in the form that Dutch legal writing gives them (the ministries' "Aanwijzingen voor de regelgeving" for acts,
 * the "Leidraad voor juridische auteurs" for papers). The form is Dutch in every language of the extension, as the names
 * in it are: who reads it in a note can find it.
 */

const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
];

/** The nouns that names of acts are built on, which tell "van de" from "van het". */
const DE =
  /(?:wet|regeling|verordening|richtlijn|code|circulaire|instructie|overeenkomst|beschikking|aanwijzing|leidraad)$/;
const HET = /(?:wetboek|besluit|reglement|verdrag|handvest|statuut|protocol|akkoord|voorschrift)$/;

const CHAMBERS = { tk: 'II', ek: 'I' };
const GAZETTES = { stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.' };

function listed(items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} en ${last}` : last;
}

/** "tweede lid", "eerste en derde lid", "lid 2a". */
function lidWords(lid: string[]): string {
  const ordinals = lid.map((number) => ORDINALS[Number(number) - 1]);
  const all = ordinals.filter((ordinal) => ordinal !== undefined);
  return all.length === lid.length ? `${listed(all)} lid` : `${lid.length > 1 ? 'leden' : 'lid'} ${listed(lid)}`;
}

/**
 * "van het Wetboek van Strafrecht", "van Verordening 2022/2065"; without "van de" or "van het" when the name does not tell
 * which it is.
 */
function ofAct(name: string): { article: string; hasOf: boolean } {
  if (/^(?:Verordening|Richtlijn|Besluit) [(\d]/.test(name)) return { article: `van ${name}`, hasOf: true };
  for (const word of name.toLowerCase().split(' ')) {
    if (HET.test(word)) return { article: `van het ${name}`, hasOf: true };
    if (DE.test(word)) return { article: `van de ${name}`, hasOf: true };
  }
  return { article: name, hasOf: false };
}

/** The act as one would write it behind an article. The book is in the number of an article of a code in books. */
function actName(target: Target): string | undefined {
  const { name } = describeTarget(target);
  if (name) return target.article?.includes(':') ? name.replace(/ Boek \w+$/, '') : name;
  const eu = target.system === 'celex' ? euNumber(target.id ?? '') : undefined;
  return eu && `${eu.kind.charAt(0).toUpperCase()}${eu.kind.slice(1)} ${eu.number}`;
}

function ofLaw(target: Target): string {
  const { article, lid = [], onderdeel = [], id = '' } = target;
  const name = actName(target) ?? id;
  if (!article) return name;
  const parts = [`artikel ${article}`];
  if (lid.length > 0) parts.push(lidWords(lid));
  if (onderdeel.length > 0) parts.push(`${onderdeel.length > 1 ? 'onderdelen' : 'onderdeel'} ${listed(onderdeel)}`);
  const act = ofAct(name);
  const comma = parts.length > 1 || !act.hasOf ? ',' : '';
  return `${parts.join(', ')}${comma} ${act.article}`;
}

/** `2023/24`, from `2023-2024`. */
function shortYears(vergaderjaar: string): string {
  return vergaderjaar.replace(/-\d\d(?=\d\d$)/, '/');
}

function ofPaper(paper: PaperDescription): string {
  switch (paper.kind) {
    case 'kamerstuk':
      return `Kamerstuk ${paper.dossier}, ${/^\d/.test(paper.number) ? 'nr. ' : ''}${paper.number}`;
    case 'aanhangsel':
      return `Aanhangsel Handelingen ${CHAMBERS[paper.kamer]} ${shortYears(paper.vergaderjaar)}, nr. ${paper.number}`;
    case 'handelingen': {
      const { kamer, vergaderjaar, sitting, item } = paper;
      return `Handelingen ${CHAMBERS[kamer]} ${shortYears(vergaderjaar)}, nr. ${sitting}, item ${item}`;
    }
    case 'kamervraag':
      return `Kamervraag ${paper.vraagnummer}`;
    case 'tk-doc':
      return `Tweede Kamer, document ${paper.number}`;
    default:
      return `${GAZETTES[paper.kind]} ${paper.year}, ${paper.number}`;
  }
}

/**
 * What a target is called in a note: "artikel 139h, tweede lid, van het Wetboek van Strafrecht", "Kamerstuk 36 410 VIII,
 * nr. 12". Undefined for a question of the document itself, which has no name outside it.
 */
export function writtenReference(target: Target): string | undefined {
  const { id, system, question } = target;
  if (!id) return undefined;
  if (system === 'bwb' || system === 'celex') return ofLaw(target);
  const { paper, ruling } = describeTarget(target);
  if (ruling?.court) return `${ruling.court}, ${id}`;
  const written = paper ? ofPaper(paper) : id;
  return question && question.length > 0 ? `antwoord op vraag ${listed(question)}, ${written}` : written;
}
