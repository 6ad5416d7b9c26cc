import { stemmer } from '@orama/stemmers/dutch';
import { remembering } from './remembering';
import { formsOfVerb, isVerbPrefix, type Verb, verbOf, verbs } from './verbs';

/** Plurals that change a vowel or grow a syllable, also at the end of a compound: "Kamerleden", "schoolkinderen". */
const PLURALS: readonly (readonly [plural: string, singular: string])[] = [
  ['kinderen', 'kind'],
  ['bladeren', 'blad'],
  ['goederen', 'goed'],
  ['volkeren', 'volk'],
  ['liederen', 'lied'],
  ['runderen', 'rund'],
  ['kalveren', 'kalf'],
  ['lammeren', 'lam'],
  ['eieren', 'ei'],
  ['raderen', 'rad'],
  ['steden', 'stad'],
  ['schepen', 'schip'],
  ['kamerleden', 'kamerlid'],
  ['raadsleden', 'raadslid'],
  ['commissieleden', 'commissielid'],
  ['gezinsleden', 'gezinslid'],
  ['familieleden', 'familielid'],
  ['teamleden', 'teamlid'],
  ['partijleden', 'partijlid'],
  ['bestuursleden', 'bestuurslid'],
  ['koeien', 'koe'],
  ['overheden', 'overheid'],
  ['babijs', 'babij'],
  ['hobbijs', 'hobbij'],
  ['jurijs', 'jurij'],
  ['lobbijs', 'lobbij'],
  ['musea', 'museum'],
  ['centra', 'centrum'],
  // Without the s that is cut off in the singular as well: "crisis", "politicus".
  ['crises', 'crisi'],
  ['ici', 'icu'],
];
/** Plurals of one short syllable that grow long; of all other words the length of the only vowel tells two words apart. */
const GROWN = new Map(
  (
    'baden bad daken dak dagen dag gaten gat gebeden gebed glazen glas goden god graven graf holen hol hoven hof loten lot ' +
    'leden lid paden pad schoten schot sloten slot spelen spel vaten vat wegen weg'
  )
    .split(' ')
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1] ?? word] as const] : [])),
);
/** Small words, and some greater ones, that Snowball would cut down to another word. */
const OWN_STEM = new Set(
  'over overig overige overigens volgens vervolgens tijdens slechts niets namens eens diens dienen overheid'.split(' '),
);
/** "zeeën", "ideeën", "categorieën". */
const PLURAL_AFTER_EE = /(?<=[ei]e)en$/;
/** Plural -s that Snowball leaves, in words of more than one syllable: "boetes", "foto's", "premies", "gegevens". */
const PLURAL_S = /(?<=[aeiou].*[^aeiou](?:i?e|[aiou]|e[lmnr]))s$/;

/** Verbs in -eren: "controleert", "gecontroleerde". */
const WEAK_ER =
  /^(?!(?:on)?ge[a-z]eer|(?:om|ver)keerd)(?<ge>ge(?!ner|sticul)(?=[a-z]{3,}eerd))?(?<stem>[a-z]{3,}eer)(?:t|d|de|den)$/;
/** Verbs with a prefix that takes no `ge`: "verhoogd", "beperkte". A consonant that may be the verb's own stays. */
const WEAK_BOUND =
  /^(?<stem>(?:be|ver|ont|her)[a-z]*[aeiou][a-z]*(?:[bfgklmpvwz]|(?<!t)s|[aeiou]{2}[nr]|e[nr]))(?:d|t|de|te|den|ten)$/;
const NO_WEAK_VERB = /^(?:verkeerd|beeld|bereikbaar)|[aeiou]e?st(?:en?)?$/;

/** Words of one syllable of which the s is no ending: "mens", "kans", "arts", "plaats". */
const OWN_S = /^[^aeiou]*[aeiou]+(?:[dklnrt]|rt)s$/;
const DOUBLE_CONSONANT = /([bcdfgklmnprstvz])\1$/;
/** A stem of one syllable with a short vowel, and the beginning of a word in which that vowel is long. */
const ONE_SYLLABLE = /^([^aeiou]*)([aeou])([^aeiou])$/;
const LONG_VOWEL = /^[^aeiou]*(?:([aeou])\1|[aeou][^aeiou][aeiou])/;
const ONE_VOWEL_AND_S = /[^aeiou][aeou]s$/;
const DOUBLE_VOWEL = /([^aeiou]|^)([aeou])\2([^aeiou])$/;

function singularOf(term: string): string {
  const short = GROWN.get(term);
  if (short) return short;
  const [plural, singular] = PLURALS.find(([ending]) => term.endsWith(ending)) ?? ['', ''];
  const word = term.slice(0, term.length - plural.length) + singular;
  return word.replace(PLURAL_AFTER_EE, '').replace(PLURAL_S, '');
}

function withoutWeakEnding(term: string): string {
  if (NO_WEAK_VERB.test(term)) return term;
  return (WEAK_ER.exec(term) ?? WEAK_BOUND.exec(term))?.groups?.stem ?? term;
}

/** What Snowball makes of a word, with the spelling at its end that does not depend on what stood behind it. */
function regularStem(term: string): string {
  const word = singularOf(withoutWeakEnding(term));
  if (OWN_STEM.has(word) || OWN_S.test(word)) return word;
  const cut = stemmer(word);
  const single = cut.replace(DOUBLE_CONSONANT, '$1').replace(DOUBLE_VOWEL, '$1$2$3');
  const hard = single.replace(/v$/, 'f').replace(/z$/, 's');
  // "virussen" and "werkplaatsen" are by now "virus" and "werkplaats", of which alone the s goes as well. That of "verles"
  // stays: it is "verlees" with a long vowel.
  const wholeWord = cut.endsWith('ss') || !ONE_VOWEL_AND_S.test(hard);
  if (hard.length > 4 && hard !== word && hard.endsWith('s') && wholeWord) return regularStem(hard);
  // "wet" and "wetten" are not "weet" and "weten".
  return LONG_VOWEL.test(word) ? hard.replace(ONE_SYLLABLE, '$1$2$2$3') : hard;
}

const MOST_REMEMBERED = 20_000;
const stemOfWord = remembering(MOST_REMEMBERED, (word) => regularStem(verbOf(word) ?? word));

/**
 * What the forms of a Dutch word have in common: "boete" and "boetes", "dief" and "dieven", "verbieden" and "verboden".
 * Takes and gives folded words. Snowball's stemmer, with what it leaves: plurals in -es, -'s and -eren, a last consonant
 * that changes, verbs that change their vowel, participles. A number or a word in another script is its own stem. Forms
 * that no rule ties have stems of their own, and now and then two words share one.
 */
export function stemOf(term: string): string {
  return term.length < 3 || !/^[a-z]+$/.test(term) ? term : stemOfWord(term);
}

/** What every regular word with this stem begins with, one of these. */
function beginnings(stem: string): string[] {
  const last = stem.at(-1);
  const short = stem.replace(DOUBLE_VOWEL, '$1$2$3');
  const long = stem.replace(/([^aeiou]|^)([aeou])([^aeiou])$/, '$1$2$2$3');
  const soft = last === 'f' ? [`${short.slice(0, -1)}v`] : last === 's' ? [`${short.slice(0, -1)}z`] : [];
  const participle = stem.endsWith('er') ? [`ge${long}`] : [];
  const heden = stem.endsWith('heid') ? [stem.replace(/heid$/, 'heden')] : [];
  return [...new Set([short, long, ...soft, ...participle, ...heden])];
}

/** What the stem of a verb can be behind a prefix, where more is cut off than of the verb alone. */
function possibleStems(ik: string): Set<string> {
  const cut = ik.replace(/(?:[dst]|ig)$/, '').replace(/z$/, 's');
  return new Set([ik, cut].flatMap((stem) => [stem, stem.replace(DOUBLE_VOWEL, '$1$2$3')]));
}

const verbsByStem = new Map<string, Verb[]>();
for (const verb of verbs) {
  for (const stem of possibleStems(verb.ik)) verbsByStem.set(stem, [...(verbsByStem.get(stem) ?? []), verb]);
}

/** The forms of the verbs that may have this stem: of "inschrijf" those of "schrijven". */
function verbForms(stem: string): string[] {
  const forms: string[] = [];
  for (let cut = 0; cut < stem.length; cut++) {
    const known = verbsByStem.get(stem.slice(cut)) ?? [];
    const prefix = stem.slice(0, cut);
    if (known.length > 0 && isVerbPrefix(prefix)) forms.push(...known.flatMap((verb) => formsOfVerb(prefix, verb)));
  }
  return forms;
}

/** Where to look for the words with a stem: those that begin in one of these ways, and some words. */
export interface FormPlaces {
  beginnings: string[];
  words: string[];
}

/** Where the words with this stem are to be found. Not all that is there has it. */
export function formPlaces(stem: string): FormPlaces {
  const grown = [...GROWN].filter(([, singular]) => singular === stem).map(([plural]) => plural);
  const plurals = PLURALS.filter(([, singular]) => stem.endsWith(singular)).map(
    ([plural, singular]) => stem.slice(0, -singular.length) + plural,
  );
  return { beginnings: beginnings(stem), words: [...grown, ...plurals, ...verbForms(stem)] };
}
