import { regularVerbs } from './regular-verbs';
import { STRONG_VERBS } from './strong-verb-table';

/** Where one of these is a word by itself, or behind a prefix that can be parted from its verb, it is seldom the verb. */
const ANOTHER_WORD = new Set(
  (
    'aten at bad beet bond boot boog bogen gaf gaven goot goten graven groef groeven hang hief las leed leden lagen leken logen ' +
    'mat maten namen raad raden rieden reed reden rook roken sloot sloten slagen staken stal stalen staat stegen stonden streek ' +
    'streken val vang vroeg vroegen week weken wees wezen wegen weeg wind winden wond wonden zagen zag zogen zoog zat zaten zei ' +
    'ken vaar varen vaart voer voeren vocht schep schapen koos koper prijs prijzen geld gelden wijk wijken wijs spuit strijk schijn'
  ).split(' '),
);
/** Words that only look like a form of a verb: reports, annexes, attention, areas. */
const NO_VERB = new Set(
  (
    'verslagen bijlagen toelagen aandacht gevallen gegeven gevangen geleden gewassen gelegen gelaten gewezen vergeven ' +
    'onderwezen beleden ondergang overleden overlijden bezeten voorwaarden goeden belegen verlegen overwegend bekend ' +
    'bekende bekenden verkeerd verkeerde volkeren'
  ).split(' '),
);
/** Stand apart in a sentence, and before `ge` in a participle. */
const SEPARABLE =
  'aan|achter|af|bij|binnen|deel|door|goed|in|langs|los|mee|mis|na|neer|om|onder|op|over|plaats|rond|samen|stil|stop|tegen|' +
  'terecht|terug|thuis|toe|tussen|uit|vast|vol|voor|voorbij|vooruit|vrij|waar|weer|weg';
const INSEPARABLE = 'be|her|mis|om|onder|ont|over|ver|voor|weer';
const BOUND = new RegExp(`^(?:${SEPARABLE})?(?:${INSEPARABLE})$`);
const LOOSE = new RegExp(`^(?:${SEPARABLE})$`);

/** A verb by its first person, its other forms but for the participles, and those without `ge`. */
export interface Verb {
  ik: string;
  /** The form that a stem is made of, for all of them. */
  stemmed: string;
  forms: readonly string[];
  participles: readonly string[];
}

function readVerb(row: string): Verb {
  const [ik = '', infinitive = '', past = '', plural = '', participle = '', ...nouns] = row.split(' ');
  const participles = participle.endsWith('en') ? [participle] : [participle, `${participle}e`];
  return { ik, stemmed: ik, participles, forms: [ik, `${ik}t`, infinitive, past, plural, ...nouns] };
}

/** What is a form of two verbs ("voeren") is taken for the regular one. */
export const verbs: readonly Verb[] = [...regularVerbs, ...STRONG_VERBS.trim().split('\n').map(readVerb)];

const byForm = new Map<string, Verb>();
const byParticiple = new Map<string, Verb>();
for (const verb of verbs) {
  for (const participle of verb.participles) byParticiple.set(participle, verb);
  for (const form of verb.forms) if (!byForm.has(form)) byForm.set(form, verb);
}

function verbBehind(prefix: string, rest: string): Verb | undefined {
  const participle = rest.startsWith('ge') ? byParticiple.get(rest.slice(2)) : undefined;
  if (BOUND.test(prefix)) return byForm.get(rest) ?? byParticiple.get(rest);
  if (prefix !== '' && !LOOSE.test(prefix)) return undefined;
  return participle ?? (ANOTHER_WORD.has(rest) ? undefined : byForm.get(rest));
}

/** One form for all of the verb that a folded word is a form of, where it is one of ours: `verbied` of "verboden". */
export function verbOf(term: string): string | undefined {
  if (NO_VERB.has(term)) return undefined;
  for (let cut = 0; cut < term.length - 1; cut++) {
    const prefix = term.slice(0, cut);
    const verb = verbBehind(prefix, term.slice(cut));
    if (verb) return prefix + verb.stemmed;
  }
  return undefined;
}

/** Every form of a verb behind a prefix, some of which there may not be. */
export function formsOfVerb(prefix: string, { forms, participles }: Verb): string[] {
  return [...forms, ...participles, ...participles.map((one) => `ge${one}`)].map((form) => prefix + form);
}

/** Whether verbs are made with this before another: `ver`, `aan`, `aanbe`; also nothing. */
export function isVerbPrefix(prefix: string): boolean {
  return prefix === '' || BOUND.test(prefix) || LOOSE.test(prefix);
}
