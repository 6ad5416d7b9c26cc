import { actsById } from '../citations/acts/acts-by-id';
import { keyOf } from '../citations/document/citation-keys';
import { citePublicatie } from '../citations/document/cite-publicatie';
import { citedPlaces } from '../citations/document/cited-places';
import type { Publicatie } from '../model/publicatie';
import type { TakenZaak } from './taken-zaak';
import { writtenAct } from './written-reference';

/** What the documents of a zaak cite. */
export interface CitedNames {
  /** Laws, treaties and EU acts by their official names, an article behind them: "Wetboek van Strafrecht, artikel 139h". */
  laws: string[];
  /** Papers and judgments by their ids. */
  papers: string[];
}

/** The key of an act, `bwbr0001854` or `32022r2065`, and of an article of it: see `keyOf`. */
const LAW = /^(bwb[a-z]\d+|\d{5}[a-z][^/]*)(?:\/(.+))?$/;
/** The number of a judgment of before there were ECLIs. */
const LJN = /^[a-z]{2}\d{4}$/;

const known = new WeakMap<Publicatie, string[]>();

/** To find what a document cites takes some milliseconds, and two columns ask. */
function keysFoundIn(publicatie: Publicatie): string[] {
  const keys = known.get(publicatie) ?? citedPlaces(publicatie, citePublicatie(publicatie)).map(({ key }) => key);
  known.set(publicatie, keys);
  return keys;
}

/** What is written in a document. */
function textOf({ text, questions, answers, footnotes }: Publicatie): string {
  return [text, ...[...questions, ...answers, ...footnotes].map((piece) => piece.text)].join('\n');
}

/** How documents write the number of an article, which a key has in small letters: "1F". */
function asWritten(small: string, publicaties: readonly Publicatie[]): string {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${small.replaceAll('.', '\\.')}(?![\\p{L}\\d])`, 'iu');
  return pattern.exec(publicaties.map(textOf).join('\n'))?.[0] ?? small;
}

function lawName(key: string, publicaties: readonly Publicatie[]): string {
  const [, act = '', number = ''] = LAW.exec(key) ?? [];
  const id = act.toUpperCase();
  const book = actsById.get(id)?.book;
  const inAct = /[a-z]/.test(number) ? asWritten(number, publicaties) : number;
  const article = book && number ? `${book}:${inAct}` : inAct;
  const system = act.startsWith('bwb') ? 'bwb' : 'celex';
  const name = writtenAct({ system, id, ...(article ? { article } : {}) }) ?? id;
  return article ? `${name}, artikel ${article}` : name;
}

/** The id of a paper or a judgment. */
function idOf(key: string, publicaties: readonly Publicatie[]): string {
  if (LJN.test(key)) {
    // Its ECLI ends with that number, where the documents give it.
    const ecli = publicaties
      .map(textOf)
      .join('\n')
      .match(new RegExp(`ECLI:NL:\\w+:\\d{4}:${key}\\b`, 'i'));
    return (ecli?.[0] ?? key).toUpperCase();
  }
  // The chapter of a budget, the letter of a paper, the Z of a vraagnummer and the D of a document have capitals.
  return /^(?:ecli:|\d{4}d)/.test(key)
    ? key.toUpperCase()
    : key.replace(/(?<=^kst-).*|(?<=^kv-(?:tk|ek)-\d{4})z/, (part) => part.toUpperCase());
}

/**
 * Everything that the documents of a zaak cite outside themselves, each once, in the order in which it is read. An act is
 * named by itself where none of its articles is cited.
 */
export function citedNames({ zaak: { publicaties }, cites }: Pick<TakenZaak, 'zaak' | 'cites'>): CitedNames {
  const own = new Set(publicaties.map(({ id }) => keyOf({ system: 'op', id })));
  const all = new Set(publicaties.flatMap((publicatie) => cites?.get(publicatie.id) ?? keysFoundIn(publicatie)));
  const keys = [...all].filter((key) => !own.has(key));
  const withArticles = new Set(keys.flatMap((key) => (key.includes('/') ? (LAW.exec(key)?.[1] ?? []) : [])));
  const laws = keys.filter((key) => LAW.test(key) && !withArticles.has(key));
  return {
    laws: [...new Set(laws.map((key) => lawName(key, publicaties)))],
    papers: keys.filter((key) => !LAW.test(key)).map((key) => idOf(key, publicaties)),
  };
}
