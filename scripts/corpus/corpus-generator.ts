import { aanhangselId } from '../../lib/identifiers/publication-id';
import type { Antwoord, Publicatie } from '../../lib/model/publicatie';
import { membersAfter, wordsAfter } from './growth';
import { madeWords } from './made-words';
import { numbersOf } from './numbers-of';
import { type Random, randomFrom, zipf } from './random';
import { seedTexts } from './seed-texts';
import { sentenceFiller } from './sentence-filler';

/**
 * Makes documents to measure with, as many as one likes: answers to questions of some 15 kB of text, from the sentences
 * of the seeds, in which words make room for others, so that the number of different words grows as it does in the real
 * documents. Nothing of this is kept with the project or shown in the product, and nobody in it exists: members are
 * called "Lid" and ministers "Ambt" with a compound of two words for a name.
 */
export interface CorpusGenerator {
  /** The document at this place, from 0: the same every time, and without making those before it. */
  document(place: number): Antwoord;
}

const SALT = 2;
const SUB_QUESTIONS = numbers(18);
const FOOTNOTES = numbers(4);
/** Ministers have names of their own: from this number on. */
const MINISTERS = 100_000;
const MEMBERS_PER_MINISTER = 5;

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at + 1));
}

/** Who is new in a document, and with them up to `most` who are known: of all, the first far more often than the last. */
function people(random: Random, before: number, after: number, most: number): number[] {
  const chosen = new Set(Array.from({ length: after - before }, (_, at) => before + at));
  const wanted = Math.min(after, 1 + random.below(most));
  while (chosen.size < wanted) chosen.add(zipf(random, after));
  return [...chosen];
}

/** `seeds`: documents with questions, answers and footnotes, whose sentences and words are used. */
export function createCorpusGenerator(seeds: readonly Publicatie[]): CorpusGenerator {
  const texts = seedTexts(seeds);
  const made = madeWords(texts.parts);
  const sizeAfter = (documents: number) => Math.max(texts.words.length, wordsAfter(documents));
  const word = (at: number) => texts.words[at] ?? made.word(at - texts.words.length);
  const ministersAfter = (documents: number) => Math.ceil(membersAfter(documents) / MEMBERS_PER_MINISTER);
  const one = <T>(values: readonly T[], number: number) => values.slice(number % values.length)[0];

  function member(number: number) {
    const fractie = one(texts.fracties, number);
    return { name: `Lid ${made.surname(number)}`, ...(fractie ? { fractie } : {}) };
  }

  function minister(number: number) {
    const role = one(texts.offices, number);
    return { name: `Ambt ${made.surname(MINISTERS + number)}`, ...(role ? { role } : {}) };
  }

  function document(place: number): Antwoord {
    const random = randomFrom(SALT, place);
    const members = people(random, membersAfter(place), membersAfter(place + 1), 3);
    const ministers = people(random, ministersAfter(place), ministersAfter(place + 1), 2);
    const fill = sentenceFiller(random, {
      word,
      fresh: sizeAfter(place),
      size: sizeAfter(place + 1),
      name: () => made.surname(zipf(random, membersAfter(place + 1))),
    });
    const { vraagnummer, vergaderjaar, aanhangselnummer, ...dates } = numbersOf(place, random.fraction());
    const names = members.map((number) => made.surname(number)).join(' en ');
    const text = texts.answers;
    return {
      kind: 'antwoord',
      id: aanhangselId('tk', vergaderjaar, aanhangselnummer),
      title: `Antwoord op vragen van ${names} over ${fill.word()} en ${fill.word()} bij ${fill.word()}`,
      vraagnummers: [vraagnummer],
      vergaderjaar,
      aanhangselnummer,
      indieners: members.map(member),
      bewindspersonen: ministers.map(minister),
      dates,
      subjects: [...new Set([random.of(texts.subjects), random.of(texts.subjects)])],
      questions: SUB_QUESTIONS.map((number) => ({ number, text: fill.text(texts.questions, 120) })),
      answers: SUB_QUESTIONS.map((number) => ({ numbers: [number], text: fill.text(text, random.below(1050)) })),
      footnotes: FOOTNOTES.map((number) => ({ number, text: fill.text(texts.footnotes, 60) })),
      links: [],
      aanhangsels: [],
      source: { kind: 'page' },
      gaps: [],
    };
  }

  return { document };
}
