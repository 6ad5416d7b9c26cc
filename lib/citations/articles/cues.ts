import type { Mention } from '../acts/find-act-mentions';
import { isAbroad } from '../acts/is-of-another-country';
import { readUnknownName } from '../acts/read-unknown-name';
import type { Act } from '../data/act';
import { lowerBound } from '../text/lower-bound';
import type { Token } from '../text/tokenise';
import type { ArticleReference } from './find-article-references';

/** A place that says what the text is speaking of: an act, or, without one, something that may have articles of its own. */
export interface Cue {
  act?: Act;
  /** The noun of an unknown name, where it can go by no other: what is called "Wet …" is no wetboek. */
  noun?: string;
  at: number;
  sentence: number;
}

const FOREIGN_ACT =
  /(?:wet|besluit|code|regeling|verdrag|reglement|protocol|convenant|statuut|wetboek|richtlijn|verordening)$/;
const FOREIGN_WORD =
  /(?:^(?:wetsvoorstel|voorstel|amendement|novelle|convenant|statuten|cao|apv|gedragscode|beleidsregels?|reglement|protocol|keur|aktes?|begroting|krant|volkskrant)|akkoord|concessie|memorandum|contract|overeenkomst|wetsvoorstel|initiatiefvoorstel|wetswijziging|[a-z]{3}wet|ontwerpbesluit|.verordening|.richtlijn|.verdrag|.reglement)(?:en)?$/;
/** What has articles of its own, but is also named beside an act without taking its place; see {@link cuesOf}. */
const WEAK_WORD = /(?:regeling|plan|voorwaarden|huishoudelijk|^amv)$/;
/** Courts that apply law of their own: what they hold "aan artikel 10" is not of the act before. */
const COURT = /^(?:EHRM|HvJ|HvJEU)$/;
/** An act of the place itself: `een verordening`, `de gemeentelijke verordening`. */
const OF_THE_PLACE = /^(?:een|gemeentelijke|provinciale|plaatselijke|lokale|nieuwe|eigen|voorgestelde)$/;

/** A standard, which goes by a number: `NEN 7120`, `ISO 9001`. */
const STANDARD = /^(?:NEN|ISO|IEC|NTA|NPR)$/;

/** Whether the name of something that no table has begins at an index: a law's, a standard's, or an English act's ends there. */
function isUnknownName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.glued) return false;
  if (token.text === 'Act') return /^[A-Z]/.test(tokens[at - 1]?.text ?? '');
  if (STANDARD.test(token.text)) return tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
  return readUnknownName(tokens, at) !== undefined;
}

/** What a word can be, by itself; most are nothing. */
type Sort = 'foreign' | 'weak' | 'noun' | 'court' | 'decree' | undefined;

function sortOf({ key, text }: Token): Sort {
  if (FOREIGN_WORD.test(key) || COURT.test(text)) return 'foreign';
  if (key === 'hof') return 'court';
  if (key === 'besluit') return 'decree';
  if (key === 'verordening' || key === 'richtlijn') return 'noun';
  if (/^[A-ZÀ-Þ]/.test(text) && (isAbroad(key) || (text.length > 4 && FOREIGN_ACT.test(key)))) return 'foreign';
  return WEAK_WORD.test(key) ? 'weak' : undefined;
}

/** How many tokens from the beginning of its sentence the subject stands. */
const SUBJECT = 4;

/** Whether a word of some sort may have articles where it stands: `De subsidieregeling is gebaseerd op de Awb.` */
function isForeign(tokens: readonly Token[], at: number, sort: Sort): boolean {
  if (sort === 'weak') return tokens[at - SUBJECT]?.sentence !== tokens[at]?.sentence;
  if (sort === 'noun') {
    const capital = /^[A-Z]/.test(tokens[at]?.text ?? '');
    return capital || OF_THE_PLACE.test(tokens[at - 1]?.key ?? '');
  }
  // "Dit besluit" is the document's own.
  if (sort === 'decree') return /^(?:dit|onderhavige|voorliggende)$/.test(tokens[at - 1]?.key ?? '');
  if (sort === 'court') return /^(?:europees|internationaal)$/.test(tokens[at - 1]?.key ?? '');
  return sort === 'foreign';
}

/** 1 for each sentence where it matters what else it speaks of: that of articles that do not name their act, and the one before. */
function sentencesBeside(tokens: readonly Token[], references: readonly ArticleReference[]): Uint8Array {
  const asked = new Uint8Array((tokens.at(-1)?.sentence ?? 0) + 1);
  for (const { own, sentence } of references) if (!own) asked.fill(1, Math.max(0, sentence - 1), sentence + 1);
  return asked;
}

/** Everything that says of what articles are that do not name their act, in order. */
export function cuesOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  references: readonly ArticleReference[],
): Cue[] {
  const cues: Cue[] = [];
  const asked = sentencesBeside(tokens, references);
  for (const { act, use, from, sentence } of mentions) {
    if (asked[sentence] === 0) continue;
    if (!act) cues.push({ at: from, sentence });
    else if (use === 'name' || use === 'abbreviation') cues.push({ act, at: from, sentence });
  }
  let next = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || asked[token.sentence] === 0) return;
    while ((mentions[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    if (at >= (mentions[next]?.from ?? Number.POSITIVE_INFINITY)) return;
    const sort = sortOf(token);
    if (sort ? !isForeign(tokens, at, sort) : !isUnknownName(tokens, at)) return;
    cues.push({ at, sentence: token.sentence, ...(token.key === 'wet' && { noun: 'wet' }) });
  });
  for (const { own, foreign, from, sentence } of references) {
    if (own?.act && own.use !== 'name' && own.use !== 'abbreviation') cues.push({ act: own.act, at: from, sentence });
    if (foreign) cues.push({ at: from, sentence });
  }
  return cues.sort((a, b) => a.at - b.at);
}

/** The index of the first cue at or behind a token. */
function placeOf(cues: readonly Cue[], token: number): number {
  return lowerBound(cues, token, ({ at }) => at);
}

/** What was resolved tells the next sentence which act is meant. */
export function insertCue(cues: Cue[], cue: Cue): void {
  cues.splice(placeOf(cues, cue.at + 1), 0, cue);
}

/** Cues before a place. */
export interface Nearby {
  /** In its own sentence. */
  own: Cue[];
  /** In the sentence before. */
  previous: Cue[];
}

const MOST = 50;

export function nearby(cues: readonly Cue[], { from, sentence }: ArticleReference): Nearby {
  const own: Cue[] = [];
  const previous: Cue[] = [];
  for (let index = placeOf(cues, from) - 1; index >= 0 && own.length + previous.length < MOST; index--) {
    const cue = cues[index];
    if (!cue || cue.sentence < sentence - 1) break;
    (cue.sentence === sentence ? own : previous).unshift(cue);
  }
  return { own, previous };
}

/** The one act of some cues, or undefined when there is none, or more than one. */
export function onlyAct(cues: readonly Cue[]): Act | undefined {
  const first = cues[0]?.act;
  return first && cues.every(({ act }) => act === first || (act?.id !== undefined && act.id === first.id))
    ? first
    : undefined;
}
