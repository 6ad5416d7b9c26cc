import type { Range } from '../../model/search';

/** A stretch of a query between two spaces, or between two quotation marks. */
export interface Piece extends Range {
  /** A minus stands before it. */
  not: boolean;
  /** What stands before the colon, in small letters, when it looks like a filter: `lid:`. */
  name?: string;
  /** The text itself, without minus, name and quotation marks, and where it starts. */
  text: string;
  textStart: number;
  quoted: boolean;
  /** Nothing stands behind it, and it is not closed by a quotation mark: it may be half typed. */
  last: boolean;
}

const QUOTES = '"“”„‟«»＂';
/** Brackets mean nothing: they part words as spaces do. */
const APART = `\\s()[\\]{}`;
const PIECE = new RegExp(
  [
    `(?<minus>(?<=^|[${APART}])-(?=[^${APART}-]))?`,
    `(?:(?<name>\\p{L}+):(?=[${QUOTES}]))?`,
    `(?:[${QUOTES}](?<quoted>[^${QUOTES}]*)(?<close>[${QUOTES}]?)|(?<plain>[^${APART}${QUOTES}]+))`,
  ].join(''),
  'gu',
);
/**
 * Of an address (`https://…`) and of what has more colons (`ECLI:NL:…`, `12:30`) the first part is no filter. A hyphen that is
 * no minus, behind a quotation mark or another hyphen, means nothing.
 */
const NAMED = /^-*(?<name>\p{L}+):(?<value>(?!\/\/)[^:]*|\d[\p{L}\d]*:[^:]*)$/u;

/** The pieces of a query, in order. A quotation mark that is not closed reaches to the end. */
export function takePieces(query: string): Piece[] {
  return Array.from(query.matchAll(PIECE), (match) => {
    const { minus, quoted, close, plain = '', name: nameOfQuoted } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const named = NAMED.exec(plain)?.groups;
    const name = nameOfQuoted ?? named?.name;
    const text = quoted ?? named?.value ?? plain;
    return {
      start,
      end,
      not: minus !== undefined,
      ...(name ? { name: name.toLowerCase() } : {}),
      text,
      textStart: end - (close?.length ?? 0) - text.length,
      quoted: quoted !== undefined,
      last: end === query.length && !close,
    };
  });
}
