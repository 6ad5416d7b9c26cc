import type { Mention } from '../acts/find-act-mentions';
import type { Token } from '../text/tokenise';
import { type ArticleItem, articleNumber, readArticleList } from './read-article-list';
import { ordinal, separator } from './read-numbers';

/** Articles as they are written, not yet known of which act. */
export interface ArticleReference {
  items: ArticleItem[];
  start: number;
  end: number;
  from: number;
  to: number;
  sentence: number;
  /** The mention of its act, which is then part of the span. */
  own?: Mention;
  /** The act is the one right before: `Sr, art. 139h`, `de DSA (artikel 16)`. */
  before?: Mention;
  /** `van die wet`, `van eerstgenoemde richtlijn`: the noun, and whether the first of two is meant. */
  anaphor?: { noun: string; first: boolean };
  /** It says what it is of, and that is not in the tables: `van het servicecontract`. */
  foreign: boolean;
}

/** A small word may have lost the space behind it: `inartikel`. */
const ARTICLE_WORD =
  /^(?:(?:van|in|op|en|uit|met|door|dat|het|de|volgens|conform)(?=artikel))?(artikel(en|s)?|art(t|s)?)$/;
const OF = /^(?:van|uit|in|ex)$/;
const THE = /^(?:de|het)$/;
const ADJECTIVE = /^(?:nederlandse|europese|huidige|geldende|toenmalige|onze)$/;
const POINTING =
  /^(?:die|deze|dit|dat|dezelfde|genoemde|voornoemde|bovengenoemde|eerdergenoemde|bedoelde|eerstgenoemde|laatstgenoemde|de|het)$/;
const NOUN = /^(?:wet|wetboek|verordening|richtlijn|verdrag)$/;
const NOT_OF_AN_ACT = /^(?:toepassing|kracht|belang|overeenkomstige)$/;
const ACT_WORD =
  /(?:wet|besluit|verordening|richtlijn|regeling|verdrag|code|reglement|protocol|statuut|convenant|overeenkomst|contract|statuten|cao|apv|beleidsregels?|begrotingsstaat)$/;

const BUDGET_WORD = /^(?:uitgaven|dekking|middelen|bedrag|bedragen|miljoen|miljard|budget|begroting|raming)$/;
/** A number behind one of these is the number of that. */
const NUMBERED_OTHERWISE =
  /^(?:boek|titel|hoofdstuk|afdeling|paragraaf|bijlage|lid|leden|categorie|model|nr|deel|tabel|p|pagina)$/;

type Of = Pick<ArticleReference, 'own' | 'anaphor' | 'foreign'> & { to: number };

/** Reads what an article is said to be of, from the token behind its list on. */
function readOf(tokens: readonly Token[], at: number, mentionAt: ReadonlyMap<number, Mention>): Of {
  const comma = tokens[at]?.text === ',';
  let next = comma ? at + 1 : at;
  const direct = mentionAt.get(next);
  if (direct) return { own: direct, to: direct.to, foreign: false };
  const of = tokens[next]?.key ?? '';
  if (!OF.test(of)) return { to: at, foreign: looksLikeAct(tokens[next]) || isCompound(tokens, at) };
  next++;
  const pointer = tokens[next]?.key ?? '';
  const noun = tokens[next + 1]?.key ?? '';
  if (POINTING.test(pointer) && NOUN.test(noun) && !mentionAt.has(next + 1) && !continuesName(tokens[next + 2])) {
    return { anaphor: { noun, first: pointer === 'eerstgenoemde' }, to: next + 2, foreign: false };
  }
  if (THE.test(pointer)) next++;
  const plain = mentionAt.get(next);
  const described = ADJECTIVE.test(tokens[next]?.key ?? '') ? mentionAt.get(next + 1) : undefined;
  const own = plain ?? described;
  if (own) return { own, to: own.to, foreign: false };
  const bare = of === 'in' || NOT_OF_AN_ACT.test(pointer);
  return { to: at, foreign: !bare };
}

/** Names go on with a capital or a year: "de Wet X" is not an anaphor. */
function continuesName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' || /^[A-ZÀ-Þ]/.test(token.text) || /^(?:op|inzake|ter|tot|betreffende)$/.test(token.key))
  );
}

/** `artikel 12-gemeente`, `artikel 100-brief`: a word of its own, no article of the act at hand; and `artikel 3 daarvan`. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.key === 'daarvan' || (hyphen?.text === '-' && hyphen.glued && word?.kind === 'word' && word.glued);
}

function looksLikeAct(token: Token | undefined): boolean {
  return token?.kind === 'word' && (/^[A-ZÀ-Þ]/.test(token.text) || ACT_WORD.test(token.key));
}

interface Lead {
  from: number;
  lid: string[];
  onderdeel: string[];
}

/** `lid 2 van`, `onderdeel b van` before the word artikel. */
function readNumberedLead(tokens: readonly Token[], at: number): Lead | undefined {
  const [word, value] = [tokens[at - 3]?.key ?? '', tokens[at - 2]?.text ?? ''];
  if (word === 'lid' && /^\d{1,2}[a-z]?$/.test(value)) return { from: at - 3, lid: [value], onderdeel: [] };
  if (word === 'onderdeel' && /^[a-z]$/.test(value)) return { from: at - 3, lid: [], onderdeel: [value] };
  return undefined;
}

/** What stands before the word artikel and belongs to it: `het tweede lid van`. */
function readLead(tokens: readonly Token[], at: number): Lead {
  const none: Lead = { from: at, lid: [], onderdeel: [] };
  if (tokens[at - 1]?.key !== 'van') return none;
  if (tokens[at - 2]?.key !== 'lid') return readNumberedLead(tokens, at) ?? none;
  const lid: string[] = [];
  let from = at - 3;
  for (; from >= 0 && lid.length < 20; from -= 2) {
    const value = ordinal(tokens[from]);
    if (value === undefined) return none;
    lid.unshift(value);
    if (!separator(tokens, from - 1) || ordinal(tokens[from - 2]) === undefined) break;
  }
  if (lid.length === 0) return none;
  return { from: tokens[from - 1]?.key === 'het' ? from - 1 : from, lid, onderdeel: [] };
}

/** The mention that ends right before an index, with at most a comma, colon or bracket between. */
function mentionBefore(
  tokens: readonly Token[],
  at: number,
  mentionUpTo: ReadonlyMap<number, Mention>,
): Mention | undefined {
  return mentionUpTo.get(at) ?? (/^[,(:–-]$/.test(tokens[at - 1]?.text ?? '') ? mentionUpTo.get(at - 1) : undefined);
}

/** Budgets have articles too: `de uitgaven op artikel 4`, `dekking uit artikel 11`. */
function isBudget(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:op|uit|onder)$/.test(tokens[from - 1]?.key ?? '')) return false;
  return tokens.slice(Math.max(0, from - 12), from).some(({ key }) => BUDGET_WORD.test(key));
}

/** `artikel 5`, `artt. 173 en 173a`, `Art 8`: from the word on. */
function readWritten(
  tokens: readonly Token[],
  at: number,
  mentionAt: ReadonlyMap<number, Mention>,
  mentionUpTo: ReadonlyMap<number, Mention>,
): ArticleReference | undefined {
  const word = ARTICLE_WORD.exec(tokens[at]?.key ?? '');
  if (!word?.[1]) return undefined;
  const plural = word[2] === 'en' || word[3] !== undefined;
  const numbersAt = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const list = readArticleList(tokens, numbersAt, plural);
  if (!list) return undefined;
  const { from, lid, onderdeel } = readLead(tokens, at);
  for (const item of list.items) {
    item.lid.unshift(...lid);
    item.onderdeel.unshift(...onderdeel);
  }
  const of = isBudget(tokens, from) ? { to: list.to, foreign: true } : readOf(tokens, list.to, mentionAt);
  const [first, last] = [tokens[from], tokens[of.to - 1]];
  if (!first || !last) return undefined;
  const before = of.own || of.anaphor || of.foreign ? undefined : mentionBefore(tokens, from, mentionUpTo);
  const start = from === at ? first.end - word[1].length : first.start;
  return {
    items: list.items,
    start,
    end: of.own?.end ?? last.end,
    from,
    to: of.to,
    sentence: first.sentence,
    foreign: of.foreign,
    ...(of.own && { own: of.own }),
    ...(of.anaphor && { anaphor: of.anaphor }),
    ...(before && { before }),
  };
}

/** `125p Sv`, `6:162 BW`, `jo. 6 Awb`: a number without the word artikel, right before an abbreviation. */
function readBare(tokens: readonly Token[], mention: Mention): ArticleReference | undefined {
  const at = mention.from - 1;
  const article = articleNumber(tokens, at);
  const first = tokens[at];
  if (!article || !first || mention.use === 'name' || mention.use === 'onceNamed') return undefined;
  const joined = /^(?:jo|juncto|jcto)$/.test(
    tokens[at - 1]?.text === '.' ? (tokens[at - 2]?.key ?? '') : (tokens[at - 1]?.key ?? ''),
  );
  const before = tokens[at - 1];
  const named = before?.text === '.' ? tokens[at - 2]?.key : before?.key;
  if (NUMBERED_OTHERWISE.test(named ?? '')) return undefined;
  // "0,5 Sv" is an amount.
  if (before?.text === ',' && before.glued && first.glued) return undefined;
  // A year before an abbreviation is a year.
  if (!joined && /^(?:1[89]|20)\d\d$/.test(article)) return undefined;
  const colon = /\d:\d/.test(article);
  if (!mention.act || (colon && !mention.act.numbering && !mention.act.books)) return undefined;
  // "20 Sv" may be sieverts; "125p Sv" and "181 Sv" are articles.
  const telling =
    joined || colon || /\d[a-z]+$/.test(article) || (mention.use === 'afterNumber' && /\d{3}/.test(article));
  if (!telling) return undefined;
  const { from, to } = { from: at, to: mention.to };
  return {
    items: [{ article, lid: [], onderdeel: [] }],
    start: first.start,
    end: mention.end,
    from,
    to,
    sentence: first.sentence,
    own: mention,
    foreign: false,
  };
}

/** All articles of a text, in order, none overlapping. */
export function findArticleReferences(tokens: readonly Token[], mentions: readonly Mention[]): ArticleReference[] {
  const mentionAt = new Map(mentions.map((mention) => [mention.from, mention]));
  const mentionUpTo = new Map(mentions.map((mention) => [mention.to, mention]));
  const references: ArticleReference[] = [];
  const taken = new Set<Mention>();
  for (let at = 0; at < tokens.length; at++) {
    const reference = readWritten(tokens, at, mentionAt, mentionUpTo);
    if (!reference) continue;
    references.push(reference);
    if (reference.own) taken.add(reference.own);
    at = reference.to - 1;
  }
  for (const mention of mentions) {
    const reference = taken.has(mention) ? undefined : readBare(tokens, mention);
    if (reference) references.push(reference);
  }
  return references.sort((a, b) => a.from - b.from);
}
