/** The words of a document; those that a line end breaks are not among them. */
export interface Vocabulary {
  /** How often each word stands there, in small letters. */
  counts: ReadonlyMap<string, number>;
  /** The words that stand there with a small first letter. */
  small: ReadonlySet<string>;
  /** Whether its lines break words at all, or only end at hyphens that are there anyway. */
  breaksWords: boolean;
}

/** What becomes of the hyphen at the end of a line: it goes, it stays, or it stays with a space behind it. */
export type LineEnd = 'joined' | 'hyphen' | 'hyphen and space';

/** Of the lines that break no words, fewer than this part end in a hyphen. */
const MOST_HYPHENS = 0.04;
/** More than a line of print holds; of a longer one only the end counts. */
const LONGEST_LINE = 1000;
const WORD = /[\p{L}\p{M}\d]+(?:[-‐‑][\p{L}\p{M}\d]+)*/gu;
const LAST_WORD = /[\p{L}\p{M}\d]+(?:[-‐‑][\p{L}\p{M}\d]+)*$/u;
const FIRST_WORD = /^[\p{L}\p{M}\d]+(?:[-‐‑][\p{L}\p{M}\d]+)*/u;
/** The hyphens that print ends a line with; the last one says by itself that it belongs to the line only. */
export const LINE_END_HYPHEN = /[\p{L}\p{M}\d)][-‐‑\u00ad]$/u;
const CONTINUES_LIST = /^(?:en|of|en\/of|tot|als|dan|maar|noch)(?![\p{L}\p{M}])/u;
/** Words inside a chain: "één-op-één", "end-to-end", "notice-and-takedown". */
const LINK_WORDS = new Set('op in van de het en of aan tot bij voor te and by for the to'.split(' '));
/** Compounds that Dutch writes with a hyphen though no vowels clash: former and negated persons, offices of two, equals. */
const PAIRS = [
  /^(?:ex|oud|non|niet(?!-te))-/,
  /^(?:rechter|raadsheer|minister|secretaris|directeur|inspecteur|procureur|advocaat|gouverneur|luitenant|kandidaat)-(?:commissaris|president|generaal|secretaris|directeur|notaris|plaatsvervanger)/,
  /^(?:publiek-priva|privaat-publieke?$|sociaal-(?:economisch|cultureel|culturele|maatschappelijk))/,
];

function plainHyphens(word: string): string {
  return word.replace(/[‐‑]/g, '-').toLowerCase();
}

/**
 * Whether the lines of a document break words: one ends in a word that stands elsewhere without the hyphen, or more of
 * them end in a hyphen than words with one would bring about.
 */
function breaksWords(lines: string[], counts: Vocabulary['counts']): boolean {
  let ends = 0;
  for (const [at, whole] of lines.entries()) {
    const line = whole.slice(-LONGEST_LINE);
    if (!LINE_END_HYPHEN.test(line)) continue;
    ends++;
    const word = (LAST_WORD.exec(line.slice(0, -1))?.[0] ?? '') + (FIRST_WORD.exec(lines[at + 1] ?? '')?.[0] ?? '');
    if (/^\p{Ll}+$/u.test(word) && counts.has(word)) return true;
  }
  return ends > MOST_HYPHENS * lines.length;
}

/** The words in the lines of a document; those that a line end breaks are left out. */
export function vocabularyOf(lines: string[]): Vocabulary {
  const counts = new Map<string, number>();
  const small = new Set<string>();
  let broken = false;
  for (const whole of lines) {
    const line = whole.slice(-LONGEST_LINE);
    const breaks = LINE_END_HYPHEN.test(line);
    let rest = broken ? line.replace(FIRST_WORD, '') : line;
    // What stands before another hyphen of a broken word is whole.
    if (breaks) rest = rest.slice(0, -1).replace(LAST_WORD, (word) => (/[-‐‑]/.test(word) ? word : ''));
    for (const [word] of rest.matchAll(WORD)) {
      const plain = plainHyphens(word);
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
      if (/^\p{Ll}/u.test(word)) small.add(plain);
    }
    broken = breaks;
  }
  return { counts, small, breaksWords: breaksWords(lines, counts) };
}

/**
 * Whether a hyphen behind this name at the end of a line belongs there ("Telegram-groepen"), by the name's compounds in
 * the document; undefined when it has none. Compounds without a hyphen count for a third: most of their breaks fall
 * elsewhere than right behind the name.
 */
function hyphenatesName(name: string, { counts }: Vocabulary): boolean | undefined {
  let [hyphened, solid] = [0, 0];
  for (const [word, count] of counts) {
    if (word.startsWith(`${name}-`)) hyphened += count;
    else if (word.startsWith(name) && word.length > name.length + 3) solid += count;
  }
  return hyphened + solid === 0 ? undefined : 3 * hyphened >= solid;
}

/**
 * What to do with the hyphen at the end of `line` before `next`. In this order: a soft hyphen goes; a hyphen beside a
 * digit stays ("2023-2024"); before "en" or "of" it stands for a part left out ("onderzoeks- en opsporingsdiensten");
 * the document's own other writing of the word decides ("GroenLinks", "e-mail"); it stays in a document that breaks no
 * words, before a capital, after an abbreviation ("EU-lidstaten"), in chains and in pairs that Dutch writes so; a name's
 * other compounds in the document decide about the next one; in any other word it only broke the line ("belastingdienst").
 */
export function lineEnd(line: string, next: string, vocabulary: Vocabulary): LineEnd {
  if (line.endsWith('\u00ad')) return 'joined';
  const before = LAST_WORD.exec(line.slice(0, -1))?.[0] ?? '';
  const after = FIRST_WORD.exec(next)?.[0] ?? '';
  if (/\d$/.test(before) || /^\d/.test(after) || !before) return 'hyphen';
  if (CONTINUES_LIST.test(next)) return 'hyphen and space';
  if (!after) return 'hyphen';
  const pieces = before.split(/[-‐‑]/);
  const last = pieces.at(-1) ?? '';
  const name = last.toLowerCase();
  const isName = /^\p{Lu}/u.test(last) && vocabulary.counts.has(name) && !vocabulary.small.has(name);
  const joined = vocabulary.counts.get(plainHyphens(before + after)) ?? 0;
  const hyphened = vocabulary.counts.get(plainHyphens(`${before}-${after}`)) ?? 0;
  // A line breaks more often at a hyphen that is there than right behind a name, so one writing says little of a name.
  if (Math.abs(joined - hyphened) > (isName ? 1 : 0)) return joined > hyphened ? 'joined' : 'hyphen';

  if (!vocabulary.breaksWords) return 'hyphen';
  const [first = '', second] = after.split(/[-‐‑]/);
  if (/^\p{Lu}/u.test(after) || last.length === 1 || /.\p{Lu}/u.test(last)) return 'hyphen';
  if ((pieces.length > 1 && LINK_WORDS.has(last)) || (second !== undefined && LINK_WORDS.has(first))) return 'hyphen';
  const pair = plainHyphens(`${last}-${after}`);
  if (PAIRS.some((written) => written.test(pair))) return 'hyphen';
  return isName && (hyphenatesName(name, vocabulary) ?? true) ? 'hyphen' : 'joined';
}
