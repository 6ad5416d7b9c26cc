import type { Verb } from './verbs';

/**
 * Regular verbs that questions and answers are full of, by their infinitives, folded. A list, because no rule tells "werkt"
 * from "markt". Of those in -eren and those that begin with be-, ver-, ont- or her- the stemmer knows the forms.
 */
const REGULAR_VERBS = `
antwoorden bellen bouwen dalen dekken delen doden draaien dreigen drukken eindigen eisen erkennen filmen fokken
gebeuren gebruiken geloven groeien hacken halen handelen handhaven hinderen horen huisvesten huren kappen kennen keren
keuren klagen klaren koken kondigen koppelen kosten leggen leiden lekken lenen leren leven leveren lichten lossen lozen
luisteren lukken mailen maken matigen melden merken minderen missen moedigen naderen noemen nodigen oefenen openen pakken passen
pesten plaatsen plegen raadplegen rechtvaardigen redden regelen reinigen reizen rekenen richten ruimen schaffen schatten schermen
schorsen sporen starten stellen stemmen steunen stoppen storten straffen strekken stromen sturen tekenen tellen testen toetsen
tonen twijfelen vestigen voeden voeren volgen vorderen vormen vrezen vullen waarborgen waarschuwen wachten wekken
weigeren werken wijzigen wisselen wonen zetten zorgen`;

/** "stellen" is "stel", "maken" is "maak", "leven" is "leef"; but "regelen" is "regel". */
function firstPerson(stem: string): string {
  const single = stem.replace(/(.)\1$/, '$1');
  const isLong = single === stem && !/[aeiou].*e[lmnr]$/.test(stem);
  const long = isLong ? stem.replace(/(?<![aeiou])([aeou])([^aeiouw])$/, '$1$1$2') : single;
  return long.replace(/v$/, 'f').replace(/z$/, 's');
}

function conjugate(infinitive: string): Verb {
  const stem = infinitive.slice(0, -2);
  const ik = firstPerson(stem);
  const past = ik + (/(?:[tkfsp]|ch)$/.test(stem) ? 'te' : 'de');
  const participle = past.slice(0, -1).replace(/([dt])\1$/, '$1');
  // "erkend" and "gebruikt" are participles as they stand.
  const forms = [ik, `${ik}t`, infinitive, past, `${past}n`, participle];
  return { ik, stemmed: infinitive, participles: [participle, `${participle}e`, past], forms };
}

export const regularVerbs: readonly Verb[] = REGULAR_VERBS.trim().split(/\s+/).map(conjugate);
