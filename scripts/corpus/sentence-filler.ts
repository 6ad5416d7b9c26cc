import { type Random, zipf } from './random';
import type { Sentence } from './seed-texts';

/** Puts other words into sentences. */
export interface SentenceFiller {
  /** A word as the sentences get them. */
  word(): string;
  /** Sentences until there are so many characters; now and then a new paragraph begins. */
  text(sentences: readonly Sentence[], characters: number): string;
}

export interface Words {
  /** The word with this number, from 0: the more often used the lower. */
  word(at: number): string;
  /** The words with numbers from `fresh` to `size`, end exclusive, are used here for the first time. */
  fresh: number;
  size: number;
  /** The name of a member who is mentioned. */
  name(): string;
}

/** Which part of the words that can be replaced is. */
const REPLACED = 0.6;
/** Words that are replaced in a document; nearly every one has more. */
const IN_DOCUMENT = 350;
const WORDS_PER_NAME = 80;
const SENTENCES_IN_PARAGRAPH = 4;

export function sentenceFiller(random: Random, { word, fresh, size, name }: Words): SentenceFiller {
  let next = fresh;
  const share = (size - fresh) / IN_DOCUMENT;

  function newWord(): string {
    if (next < size && random.fraction() < share) return word(next++);
    return word(zipf(random, size));
  }

  function replacement(): string {
    return random.below(WORDS_PER_NAME) === 0 ? name() : newWord();
  }

  function filled({ fixed, words }: Sentence): string {
    let text = fixed[0] ?? '';
    for (let at = 0; at < words.length; at++) {
      text += (random.fraction() < REPLACED ? replacement() : words[at]) + (fixed[at + 1] ?? '');
    }
    return text;
  }

  return {
    word: newWord,
    text(sentences, characters) {
      let text = filled(random.of(sentences));
      while (text.length < characters) {
        text += (random.below(SENTENCES_IN_PARAGRAPH) === 0 ? '\n\n' : ' ') + filled(random.of(sentences));
      }
      return text;
    },
  };
}
