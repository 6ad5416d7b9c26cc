import { type Random, randomFrom } from './random';

/** Words that are not in the seeds and could be Dutch: compounds and inflections of what is, names and rare numbers. */
export interface MadeWords {
  /** The word with this number, from 0; nearly always another for another number. */
  word(number: number): string;
  /** A name of a person that nobody has: a compound with a capital. */
  surname(number: number): string;
}

/** Sets these choices apart from others about the same number. */
const SALT = 1;
const ENDINGS = ['en', 's', 'e', 'er', 'ing', 'loos', 'baar', 'heid'];
const ACCENTS: Record<string, string> = { a: 'á', e: 'é', i: 'ï', o: 'ö', u: 'ü' };
/** Has no divisor in common with any number of pairs that is not its multiple, and spreads them. */
const PRIME = 7_368_787;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The third vowel or the last one with a sign above it: "categorieen" does not have it, "financiële" does. */
function accented(word: string): string {
  let left = 3;
  return word.replace(/[aeiou]/g, (vowel) => (--left === 0 ? (ACCENTS[vowel] ?? vowel) : vowel));
}

/** The first letters of three parts, as names of companies are. */
function companyName(parts: readonly string[], random: Random): string {
  return capital([2, 3, 4].map((letters) => random.of(parts).slice(0, letters)).join(''));
}

/** `parts`: small letters. The same parts give the same words. */
export function madeWords(parts: readonly string[]): MadeWords {
  const pairs = parts.length ** 2;

  /** Every number below the number of pairs gives another pair. */
  function compound(number: number): string {
    const pair = (number * PRIME) % pairs;
    const first = parts[Math.floor(pair / parts.length)] ?? '';
    const second = parts[pair % parts.length] ?? '';
    const link = /(?:ing|heid|teit|schap)$/.test(first) ? 's' : '';
    return first + link + second;
  }

  function make(number: number): string {
    const random = randomFrom(SALT, number);
    const chance = random.fraction();
    if (chance < 0.05) return random.below(10_000_000).toLocaleString('nl-NL');
    if (chance < 0.12) return companyName(parts, random);
    if (chance < 0.15) return accented(compound(number));
    if (chance < 0.35) return compound(random.below(number + 1)) + random.of(ENDINGS);
    if (chance < 0.65) return random.of(parts) + compound(random.below(number + 1));
    return compound(number);
  }

  const made: string[] = [];
  return {
    word(number) {
      made[number] ??= make(number);
      return made[number];
    },
    surname: (number) => capital(compound(pairs - 1 - number)),
  };
}
