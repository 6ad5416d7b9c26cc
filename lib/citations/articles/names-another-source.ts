import { isNounFor } from '../acts/names-act';
import type { Act } from '../data/act';
import type { Token } from '../text/tokenise';

/** Verbs whose subject has the article that they are followed by: `Het convenant regelt in artikel 4 …`. */
const SAYS =
  /^(?:bepaalt|bepalen|regelt|regelen|bevat|bevatten|verplicht|verplichten|stelt|stellen|kent|kennen|noemt|noemen|zegt|geeft|geven|voorziet|voorzien|verbiedt|verbieden|vermeldt|vermelden|eist|eisen|omschrijft|definieert|beschrijft)$/;
/** Subjects that are the act itself, or what it consists of. */
const THE_ACT = /^(?:zij|ze|deze|die|dit|dat|hij|wetgever|lid|artikel|hoofdstuk|paragraaf|titel|afdeling)$/;
const ACT_NOUN = /^(?:wet|wetboek|verordening|richtlijn|verdrag)$/;
/** `In het akkoord is …`, `Op grond van de vergunning geldt …`: what a sentence begins with when it says where something is. */
const PLACE = /^(?:in|uit|volgens|krachtens|conform|ingevolge|blijkens)$/;
const STANDS =
  /^(?:is|zijn|was|staat|staan|stond|wordt|worden|werd|werden|volgt|volgen|geldt|gelden|regelt|bepaalt|vermeldt|luidt|heet|vindt|vinden)$/;
const DETERMINER = /^(?:de|het|een|ons|onze|hun|zijn|haar|uw)$/;
/** Nouns for texts that may have articles: not the cabinet, a judgment or a case. */
const TEXT =
  /(?:akkoord|convenant|contract|overeenkomst|statuten|reglement|protocol|verdrag|concessie|vergunning|polis|plan|beleidskader|memorandum|regeling|besluit|akte|code|norm|richtlijn|verordening|keur|deal|regels|voorwaarden|agenda|programma|apv|cao)$/;
/** What puts the act behind an article, whatever the sentence speaks of: `In het besluit is op grond van artikel 5 …`. */
const BY_THE_ACT = /^(?:van|krachtens|ingevolge|volgens|conform|bedoeld)$/;

const LONGEST_LOOK = 60;

/** The words of a sentence before an index, from where its clause begins: behind a semicolon or colon. */
function clauseBefore(tokens: readonly Token[], at: number): Token[] {
  const sentence = tokens[at]?.sentence;
  let from = at;
  while (from > 0 && at - from < LONGEST_LOOK && tokens[from - 1]?.sentence === sentence) {
    if (/^[;:]$/.test(tokens[from - 1]?.text ?? '')) break;
    from--;
  }
  return tokens.slice(from, at);
}

/** Whether a word is one for the act: its sort, or its short name. */
function isWordFor({ key, text }: Token, act: Act): boolean {
  if (ACT_NOUN.test(key)) return isNounFor(key, act);
  if (/^(?:besluit|regeling)$/.test(key)) return act.kind === 'law' && act.name.toLowerCase().includes(key);
  const { abbreviations = [], nextToArticle = [], afterNumber = [] } = act;
  return [abbreviations, nextToArticle, afterNumber].some((names) => names.includes(text));
}

/** Whether a noun phrase points at the act itself, or at a part of it. */
function canBeTheAct(phrase: readonly Token[], act: Act): boolean {
  return phrase.some((token) => THE_ACT.test(token.key) || isWordFor(token, act));
}

/** `Het bestuursakkoord bevat (afspraken) in artikel 4`: the subject is no act. */
function isOfSubject(clause: readonly Token[], act: Act): boolean {
  if (clause.at(-1)?.key !== 'in') return false;
  const verb = clause.findIndex(({ key }) => SAYS.test(key));
  return verb > 0 && !canBeTheAct(clause.slice(0, verb), act);
}

/** `In het`, `op grond van de`: the index behind such words, where a place may be named; undefined where there are none. */
function behindPlaceWords(clause: readonly Token[], at: number): number | undefined {
  const [first, second, third] = clause.slice(at, at + 3).map(({ key }) => key);
  const isLong = first === 'op' && /^(?:grond|basis)$/.test(second ?? '') && third === 'van';
  if (!isLong && !PLACE.test(first ?? '')) return undefined;
  const determiner = isLong ? at + 3 : at + 1;
  return DETERMINER.test(clause[determiner]?.key ?? '') ? determiner + 1 : undefined;
}

/** Whether a noun phrase is a text with articles that is not the act. */
function isOtherText(phrase: readonly Token[], act: Act): boolean {
  return phrase.some(({ key }) => TEXT.test(key)) && !canBeTheAct(phrase, act);
}

/** The words between place words and the verb that stands behind them, at most. */
const LONGEST_PHRASE = 10;

/** `In het akkoord is dit artikel 4`; not `uit het onderzoek blijkt dat artikel 4 …`. */
function isInPlace(clause: readonly Token[], act: Act): boolean {
  const from = behindPlaceWords(clause, 0);
  if (from === undefined || BY_THE_ACT.test(clause.at(-1)?.key ?? '')) return false;
  const verb = clause.findIndex(({ key }, at) => at > from && STANDS.test(key));
  if (verb < 0 || verb - from > LONGEST_PHRASE) return false;
  return isOtherText(clause.slice(from, verb), act) && !clause.slice(verb).some(({ key }) => /^(?:dat|of)$/.test(key));
}

/** `Dat staat in het akkoord, artikel 4`: the place right before the article. */
function isBehindPlace(clause: readonly Token[], act: Act): boolean {
  const comma = clause.length - 1;
  if (clause[comma]?.text !== ',') return false;
  for (let at = comma - 3; at >= 0 && at >= comma - 6; at--) {
    const from = behindPlaceWords(clause, at);
    if (from !== undefined) return from < comma && !canBeTheAct(clause.slice(from, comma), act);
  }
  return false;
}

/** `De vergunning, artikel 4, eist dit`: the sentence begins with what the article is of. */
function isOfTopic(clause: readonly Token[], act: Act): boolean {
  const isShort = clause.length >= 3 && clause.length <= 5 && clause.at(-1)?.text === ',';
  return isShort && /^(?:de|het)$/.test(clause[0]?.key ?? '') && !canBeTheAct(clause.slice(1, -1), act);
}

/**
 * Whether the words of a sentence before an article say that it is of something else than the act of the sentence before:
 * its subject, or the place that the sentence begins with or names right before it. `at` is the index of the article. No
 * table is asked what that other source is: it is enough that the words do not mean the act.
 */
export function namesAnotherSource(tokens: readonly Token[], at: number, act: Act): boolean {
  const clause = clauseBefore(tokens, at);
  return [isOfSubject, isInPlace, isBehindPlace, isOfTopic].some((is) => is(clause, act));
}
