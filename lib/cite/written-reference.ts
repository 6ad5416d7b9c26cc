import { describeTarget } from '../citations/target/describe-target';
import type { Target } from '../model/citation';
import { euNumber } from './eu-number';
import { listed, writtenPaper } from './written-paper';

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

/**
 * The act that a target is of, as one would write it behind an article: by its official name, an EU act that no table has
 * by its number. The book is in the number of an article of a code in books. Undefined when neither is known.
 */
export function writtenAct(target: Target): string | undefined {
  const { name } = describeTarget(target);
  if (name) return target.article?.includes(':') ? name.replace(/ Boek \w+$/, '') : name;
  const eu = target.system === 'celex' ? euNumber(target.id ?? '') : undefined;
  return eu && `${eu.kind.charAt(0).toUpperCase()}${eu.kind.slice(1)} ${eu.number}`;
}

function ofLaw(target: Target): string {
  const { article, lid = [], onderdeel = [], id = '' } = target;
  const name = writtenAct(target) ?? id;
  if (!article) return name;
  const parts = [`artikel ${article}`];
  if (lid.length > 0) parts.push(lidWords(lid));
  if (onderdeel.length > 0) parts.push(`${onderdeel.length > 1 ? 'onderdelen' : 'onderdeel'} ${listed(onderdeel)}`);
  const act = ofAct(name);
  const comma = parts.length > 1 || !act.hasOf ? ',' : '';
  return `${parts.join(', ')}${comma} ${act.article}`;
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
  const written = paper ? writtenPaper(paper) : id;
  return question && question.length > 0 ? `${written}, antwoord op vraag ${listed(question)}` : written;
}
