import { type Token, tokenise } from '../text/tokenise';
import { type Entry, isInAnyCase, type Lexicon } from './lexicon';

/** A name on its way to its place: what of it is still to be read, and the tokens before that in their own case. */
interface Pending {
  rest: string;
  read: readonly string[];
  entry: Entry;
}

/** Tokens hold no space, so that the first one can be read without the rest of the name. Many begin with the same word. */
function firstToken(text: string, known: Map<string, Token | undefined>): Token | undefined {
  const space = text.indexOf(' ');
  const word = space < 0 ? text : text.slice(0, space);
  const before = known.get(word);
  if (before) return before;
  const token = tokenise(word)[0];
  known.set(word, token);
  return token;
}

/** Reads one token of each name: those that end here become entries, the others wait in the node of that token. */
function grow(names: readonly Pending[]): Lexicon {
  const entries: Entry[] = [];
  const waiting = new Map<string, Pending[]>();
  const known = new Map<string, Token | undefined>();
  for (const { rest, read, entry } of names) {
    const token = firstToken(rest, known);
    if (!token) {
      entries.push(entry.exact ? { ...entry, exact: read } : entry);
      continue;
    }
    const pending = {
      rest: rest.slice(token.end).trimStart(),
      read: entry.exact ? [...read, token.text] : read,
      entry,
    };
    const group = waiting.get(token.key);
    if (group) group.push(pending);
    else waiting.set(token.key, [pending]);
  }
  const next = new Map<string, Lexicon>();
  for (const [key, group] of waiting) next.set(key, growLater(group));
  return { next, entries };
}

/** A node that is made when it is first asked for: a text leads to few of the names that the tables hold. */
function growLater(names: readonly Pending[]): Lexicon {
  let grown: Lexicon | undefined;
  const node = () => {
    grown ??= grow(names);
    return grown;
  };
  return {
    get next() {
      return node().next;
    },
    get entries() {
      return node().entries;
    },
  };
}

/** A lexicon of many names, each given with what it means, of which only those are read that a text comes near. */
export function lazyLexicon(names: readonly (readonly [name: string, entry: Omit<Entry, 'exact'>])[]): Lexicon {
  return grow(
    names.map(([name, entry]) => ({
      rest: name,
      read: [],
      entry: isInAnyCase(name, entry.use) ? entry : { ...entry, exact: [] },
    })),
  );
}
