import type { Publicatie } from '../../lib/model/publicatie';

/** A sentence of the seeds with room for other words: `fixed` stands around `words`, one more than there are of these. */
export interface Sentence {
  fixed: string[];
  words: string[];
}

/** What the generator makes documents of. */
export interface SeedTexts {
  questions: Sentence[];
  answers: Sentence[];
  footnotes: Sentence[];
  /** Words that may be replaced, the most frequent first, as printed. */
  words: string[];
  /** Words that new ones are made of: of small letters, four to ten. */
  parts: string[];
  subjects: string[];
  fracties: string[];
  offices: string[];
}

const WORD = /\p{L}[\p{L}’'-]*\p{L}/gu;
/** So many words of the seeds, the most frequent, stay where they stand: "de", "niet", "worden". */
const KEPT = 120;
const SHORTEST = 5;

function sentencesOf(texts: readonly string[]): string[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+|\n+/));
  return [...new Set(sentences.map((sentence) => sentence.trim()))].filter((sentence) => sentence.length > 20);
}

function cut(sentence: string, replaceable: ReadonlySet<string>): Sentence {
  const result: Sentence = { fixed: [], words: [] };
  let end = 0;
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    if (!replaceable.has(word)) continue;
    result.fixed.push(sentence.slice(end, index));
    result.words.push(word);
    end = index + word.length;
  }
  result.fixed.push(sentence.slice(end));
  return result;
}

function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([word]) => word);
}

/** The sentences and words of these documents, each once, in an order that depends on nothing else. */
export function seedTexts(documents: readonly Publicatie[]): SeedTexts {
  const texts = {
    questions: documents.flatMap(({ questions }) => questions.map(({ text }) => text)),
    answers: documents.flatMap(({ answers, text = '' }) => [...answers.map((answer) => answer.text), text]),
    footnotes: documents.flatMap(({ footnotes }) => footnotes.map(({ text }) => text)),
  };
  const all = byFrequency(Object.values(texts).flat());
  const words = all.slice(KEPT).filter((word) => word.length >= SHORTEST);
  const replaceable = new Set(words);
  const cutAll = (given: readonly string[]) => sentencesOf(given).map((sentence) => cut(sentence, replaceable));
  const different = (values: (string | undefined)[]) => [...new Set(values)].filter((value) => value !== undefined);
  return {
    questions: cutAll(texts.questions),
    answers: cutAll(texts.answers),
    footnotes: cutAll(texts.footnotes),
    words,
    parts: all.slice(KEPT).filter((word) => /^[a-z]{4,10}$/.test(word)),
    subjects: different(documents.flatMap(({ subjects }) => subjects)),
    fracties: different(documents.flatMap(({ indieners }) => indieners.map(({ fractie }) => fractie))),
    offices: different(documents.flatMap(({ bewindspersonen }) => bewindspersonen.map(({ role }) => role))),
  };
}
