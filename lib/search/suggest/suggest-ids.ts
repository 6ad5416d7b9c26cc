import { parsePublicationId } from '../../identifiers/publication-id';
import { parseVraagnummer } from '../../identifiers/vraagnummer';
import type { Vocabulary } from '../index/search-index';
import { fold } from '../words/fold';
import { wordsIn } from '../words/words-in';

/** Enough of a number that no year or amount is meant: `2024Z0`, six digits, `kv-tk-2`, `ah-ek-2`. */
const BEGINNING = /^(?:\d{4,5}z\d+[a-z]?|\d{6,11}|(?:kv|ah)-(?:(?:tk|ek)-)?\d[\dahz-]*)$/i;
const KV = /^kv(tk|ek)?(\d+z?\d+[a-z]?)([hn]\d+)?$/;
const AH = /^ah(tk|ek)(\d{8})((?:ah)?\d+[a-z]?)([hn]\d+)?$/;

/** The id or vraagnummer of which this is the folded word, as the site spells it; undefined when it is a word of none. */
function spelled(term: string): string | undefined {
  const kv = KV.exec(term);
  const ah = AH.exec(term);
  const parts = kv
    ? ['kv', kv[1], kv[2]?.replace('z', 'Z'), kv[3]]
    : ah && ['ah', ah[1], ah[2], ah[3]?.replace('ah', 'AH'), ah[4]];
  const id = parts?.filter(Boolean).join('-');
  return id ? parsePublicationId(id)?.id : parseVraagnummer(term);
}

/**
 * The vraagnummers and publication ids of the index that begin as what is typed, in their order, at most so many. Reads
 * no more than one stretch of the vocabulary, and nothing unless a number is being typed.
 */
export async function suggestIds(typed: string, vocabulary: Vocabulary, most: number): Promise<string[]> {
  const text = typed.trim();
  if (!BEGINNING.test(text)) return [];
  const term = wordsIn(fold(text))[0]?.term ?? '';
  const found = new Set<string>();
  for (const { term: word } of await vocabulary.startingWith(term)) {
    if (found.size === most) break;
    const id = spelled(word);
    if (id && id !== text) found.add(id);
  }
  return [...found];
}
