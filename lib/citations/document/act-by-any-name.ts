import type { Entry, Lexicon } from '../acts/lexicon';
import { tableLexicon } from '../acts/table-lexicon';
import type { Act } from '../data/act';
import { tokenise } from '../text/tokenise';

/** A name without spaces and full stops, which few people type, as it is spelled. */
function squash(tokens: readonly string[]): string {
  return tokens.filter((token) => token !== '.').join('');
}

/** What the names mean that go on from a node with exactly these letters, small and squashed, however they are cut. */
function entriesFrom(node: Lexicon, letters: string): Entry[] {
  const found = letters === '' ? [...node.entries] : [];
  for (const [key, child] of node.next) {
    const own = key === '.' ? '' : key;
    if (own === '' || (letters !== '' && letters.startsWith(own))) {
      found.push(...entriesFrom(child, letters.slice(own.length)));
    }
  }
  return found;
}

/** An act by a name that a person typed. */
export interface NamedAct {
  act: Act;
  /** The name says by itself that it means the act: it is one written out, or an abbreviation that looks like one. */
  alone: boolean;
}

/** "Sr" is an abbreviation in any text, "sr" is two letters and "web" a word; "Strafrecht" is a word in any case. */
function saysAlone({ use, exact }: Entry, typed: string): boolean {
  if (use === 'name' || !exact) return use === 'name';
  const short = squash(exact);
  const looksShort = /[A-Z].*[A-Z]/.test(short) || short.length <= 4;
  return looksShort && (typed === short || (typed.length > 2 && use === 'abbreviation'));
}

/** What is known to be no name in small letters is so in a text only: whoever searches types no capitals. */
function isCommonNoun({ act, exact }: Entry): boolean {
  return !act && exact !== undefined && squash(exact) === squash(exact).toLowerCase();
}

/**
 * The act that is meant by a name or abbreviation in whatever case it was typed; undefined when it is none, or when more
 * than one act has it. Broader than reading a text: whoever searches says nothing else. `today`: `YYYY-MM-DD`.
 */
export function actByAnyName(name: string, today: string): NamedAct | undefined {
  const typed = squash(tokenise(name).map(({ text }) => text));
  const all = entriesFrom(tableLexicon(), typed.toLowerCase()).filter(
    (entry) => (entry.validFrom ?? today) <= today && today <= (entry.validTo ?? today) && !isCommonNoun(entry),
  );
  const asTyped = all.filter(({ exact }) => !exact || squash(exact) === typed);
  const entries = asTyped.length > 0 ? asTyped : all;
  const [first] = entries;
  if (!first?.act || entries.some(({ act, use }) => act !== first.act || use === 'onceNamed')) return undefined;
  return { act: first.act, alone: entries.some((entry) => saysAlone(entry, typed)) };
}
