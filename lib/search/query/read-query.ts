import { filterNamed } from './filter-names';
import { isHalfTyped } from './is-half-typed';
import { joinArticle } from './join-article';
import type { Clause, FilterClause, Group, Query, Unread } from './query';
import { type QueryContext, readArticleNumber, readFilter } from './read-filter';
import { readOneClause, readWords } from './read-words';
import { spanOf } from './span-of';
import { type Piece, takePieces } from './take-pieces';

/** In characters: of a pasted page the beginning is searched. */
export const LONGEST_QUERY = 500;
/** Words, phrases and filters together. */
export const MOST_CLAUSES = 32;
/** The word between two things of which one may be true. */
export const OR = /^(?:OR|OF)$/;

/** A piece as it was understood. */
interface Reading {
  piece: Piece;
  /** Undefined for words, of which a piece can hold several. */
  filter?: FilterClause;
  /** A filter without a value: neither filter nor words. */
  ignored: boolean;
}

function isOr({ text, name, not, quoted }: Piece): boolean {
  return !quoted && !not && name === undefined && OR.test(text);
}

/** The piece with the name of a filter that there is not as words before its value. */
function withName(piece: Piece, query: string): Piece {
  const start = piece.start + (piece.not ? 1 : 0);
  return { ...piece, text: query.slice(start, piece.end), textStart: start, quoted: false };
}

/** The only article that is asked for. */
function soleArticle(pieces: readonly Piece[]): string | undefined {
  const [only, ...more] = pieces.filter(({ name }) => name && filterNamed(name) === 'artikel');
  return only && more.length === 0 ? readArticleNumber(only.text) : undefined;
}

function readPieces(query: string, context: QueryContext, unread: Unread[]): Reading[] {
  const pieces = takePieces(query);
  const article = soleArticle(pieces);
  return pieces.map((piece): Reading => {
    if (piece.name === undefined) return { piece, ignored: false };
    const text = query.slice(piece.start, piece.end);
    const name = filterNamed(piece.name);
    if (!name) {
      // "Vraag:" at the end of a line is a word with a colon behind it.
      if (piece.text !== '') unread.push({ text });
      return { piece: withName(piece, query), ignored: false };
    }
    const filter = readFilter(name, piece, article, context);
    if (filter) return { piece, filter, ignored: false };
    const halfTyped = isHalfTyped(name, piece);
    if (!halfTyped) unread.push({ text, filter: name });
    return { piece, ignored: halfTyped || piece.text.trim() === '' };
  });
}

/** The one clause that a piece is where there is room for one: behind a minus, or beside OR. */
function oneClause({ piece, filter, ignored }: Reading): Clause | undefined {
  return filter ?? (ignored ? undefined : readOneClause(piece));
}

function holdsNothing(reading: Reading): boolean {
  return !reading.ignored && oneClause(reading) === undefined;
}

/** Whether OR stands here between two things of which one may be true. */
function joins(readings: readonly Reading[], at: number): boolean {
  const here = readings[at];
  const [before, behind] = [readings[at - 1], readings[at + 1]];
  if (!here || !before || !behind || !isOr(here.piece)) return false;
  return [before, behind].every(({ piece }) => !piece.not && !isOr(piece));
}

function groupOf(not: boolean, clauses: readonly (Clause | undefined)[]): Group[] {
  const [first, ...rest] = clauses.filter((clause) => clause !== undefined);
  return first ? [{ not, any: [first, ...rest] }] : [];
}

function readGroups(readings: readonly Reading[], unread: Unread[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (!reading) break;
    const alternatives = [reading];
    while (joins(readings, at + 1)) {
      at += 2;
      const next = readings[at];
      if (next) alternatives.push(next);
    }
    if (alternatives.length > 1 || reading.piece.not || reading.filter || reading.ignored) {
      groups.push(...groupOf(reading.piece.not, alternatives.map(oneClause)));
      continue;
    }
    if (isOr(reading.piece) && readings[at - 1] && readings[at + 1]) unread.push({ text: reading.piece.text });
    for (const word of readWords(reading.piece)) groups.push({ not: false, any: [word] });
  }
  return groups;
}

/** Each group once, with where it stands again: asking twice means no more than asking once. */
function withoutRepeats(groups: readonly Group[]): Group[] {
  const byMeaning = new Map<string, Group>();
  for (const group of groups) {
    const meaning = JSON.stringify([group.not, group.any.map(({ span, unfinished, ...clause }) => clause)]);
    const first = byMeaning.get(meaning);
    byMeaning.set(meaning, first ? { ...first, repeats: [...(first.repeats ?? []), spanOf(group)] } : group);
  }
  return [...byMeaning.values()];
}

function hasFilter({ any }: Group): boolean {
  return any.some(({ kind }) => kind === 'filter');
}

function clauseCount(groups: readonly Group[]): number {
  return groups.reduce((sum, { any }) => sum + any.length, 0);
}

/**
 * The groups that have no more clauses together than a query may have, in their order. Filters are counted first: one that
 * is left out for words would find more than was asked for.
 */
function withinLimit(groups: readonly Group[]): Group[] {
  let room = MOST_CLAUSES;
  const kept = new Map<Group, Group>();
  for (const group of [...groups.filter(hasFilter), ...groups.filter((one) => !hasFilter(one))]) {
    const [first, ...rest] = group.any;
    if (room === 0) break;
    const any: Group['any'] = [first, ...rest.slice(0, room - 1)];
    kept.set(group, { ...group, any });
    room -= any.length;
  }
  return groups.flatMap((group) => kept.get(group) ?? []);
}

/**
 * A query as a person typed it: words, "phrases", -not, OR or OF in capitals, beginnings*, and filters (`lid:kathmann`,
 * `wet:Sr artikel:139h`), by their Dutch and English names. Nothing is an error: what looks like a filter and cannot be
 * read is in `unread`, and its words are searched. A filter without a value is left out. Only the first 500 characters
 * and 32 clauses count, filters before words: `cut` says that there was more. Spans are offsets into the text as typed.
 */
export function readQuery(text: string, context: QueryContext): Query {
  const query = text.slice(0, LONGEST_QUERY);
  const unread: Unread[] = [];
  const readings = readPieces(query, context, unread).filter((reading) => !holdsNothing(reading));
  const typed = new Map(
    readings.flatMap(({ filter, piece }) => (filter ? [[filter, piece.text.trim()] as const] : [])),
  );
  const all = joinArticle(withoutRepeats(readGroups(readings, unread)), typed, query, context);
  const groups = withinLimit(all);
  const isCut = text.slice(LONGEST_QUERY).trim() !== '' || clauseCount(groups) < clauseCount(all);
  return { groups, unread, ...(isCut ? { cut: true } : {}) };
}
