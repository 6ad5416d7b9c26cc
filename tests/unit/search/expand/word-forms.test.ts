import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../../lib/search/expand/forms-of';
import { fold } from '../../../../lib/search/words/fold';
import { verbs } from '../../../../lib/search/words/verbs';
import { stemOf } from '../../../../lib/search/words/word-forms';
import { wordsIn } from '../../../../lib/search/words/words-in';
import { memoryVocabulary } from '../memory-vocabulary';
import { seedDocuments } from '../seed-documents';

function termOf(word: string): string {
  return wordsIn(fold(word))[0]?.term ?? '';
}

const FORMS = `
boete boetes, telefoon telefoons, kind kinderen, besluit besluiten, school scholen, dief dieven, huis huizen, gegeven gegevens,
minister ministers, foto foto's, brief brieven, advies adviezen, virus virussen, adres adressen, gemeente gemeentes,
idee ideeën, categorie categorieën, camera camera's, agenda agenda's, stad steden, schip schepen, kamerlid kamerleden,
goed goederen, dag dagen, weg wegen, glas glazen, wet wetten, man mannen, bedrijf bedrijven, partij partijen,
hypotheek hypotheken, maatregel maatregelen, mogelijkheid mogelijkheden, overheid overheden, organisatie organisaties,
premie premies, school scholen, brug bruggen, straat straten, zaak zaken, groot grote, belangrijk belangrijke, recent recente,
digitaal digitale, schriftelijk schriftelijke, kwaad kwade, boos boze, doof dove,
verbieden verboden, verbieden verbood, verbieden verbod, aanbieden aangeboden, schrijven schreef, inschrijven ingeschreven,
spreken gesproken, uitspreken uitgesproken, nemen genomen, ondernemen ondernam, onderzoeken onderzocht, verkopen verkocht,
besluiten besloot, vinden gevonden, blijven gebleven, helpen hielp, krijgen kregen, vergeten vergat, verliezen verloren,
controleren gecontroleerd, controleren controleert, informeren geïnformeerde, verhogen verhoogd, beperken beperkt,
betalen betaald, mens mensen, kans kansen, arts artsen, werkplaats werkplaatsen, drug drugs, ontwikkelen ontwikkeld, handhaven handhaving,
werken werkt, werken gewerkt, werken werkte, maken gemaakt, stellen gestelde, leven geleefd, verhuren verhuurt, melden gemeld,
uitvoeren uitgevoerd, vervoer vervoert, toepassen toegepast, inzetten ingezette, rekenen gerekend, betekenen betekent,
aankondigen aangekondigd, beantwoorden beantwoordt, erkennen erkend, herkennen herkenbaar, leveren geleverd, gebruik gebruikte,
eisen geëist, reizen gereisd, verklaren verklaart, brengen gebrachte, bederven bedorven, stijgen stijging,
lid leden, baby baby's, crisis crises, politicus politici, museum musea, volk volkeren`;
const NOT_FORMS = `
moed moeder, land lander, wet weten, zak zaak, man maan, tak taak, bel beel, bot boot, mat maat, kop koop, lat laat,
over overheid, vader vade, kamer kam, minister ministerie, partij part, recht rechter, vraag vroeg, staat staan, verslag verslaan,
bijlage bijliggen, aandacht denken, gebied bieden, naam nemen, week wijken, geval vallen, mens men, gas ga, bus bu,
bos bo, das da, als al, dus du, eens een, lens len, kast kas, plant plan, punt pun, markt mark, wacht wach, kant kan,
verband verbannen, bestand bestaan, kans kan, steen ste, been be, zee zeef, kop kopie, auto autobus,
school schoolgebouw, boete boetekleed, telefoon telefonie, arts art, post pos, bank ban, raad rat, deur duur, boer boor,
politie politiek, motie motief, actie actief, advies adviseur, leraar leer, koning kon, woord wond, vrouw vrij, stem steen,
geweer geweerd, hout houden, licht liggen, recent receptie, kern keren, brood breed, 2023 2024, 139h 139,
bekend bekennen, verkeerd verkeer, markt merken, woning wonen, gemeente menen, geboorte boren, plicht pleegt`;

function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split(/,\s+/)
    .map((pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return [one, other];
    });
}

describe('forms of a word', () => {
  it.each(pairs(FORMS))('%s and %s are', (one, other) => {
    expect(stemOf(termOf(other))).toBe(stemOf(termOf(one)));
  });

  it.each(pairs(NOT_FORMS))('%s and %s are not', (one, other) => {
    expect(stemOf(termOf(other))).not.toBe(stemOf(termOf(one)));
  });
});

/** Words of the seeds, and verbs with prefixes, some of which there are. */
function someTerms(): Map<string, number> {
  const texts = seedDocuments().flatMap(({ title, text = '', questions, answers }) => [
    title,
    text,
    ...[...questions, ...answers].map((one) => one.text),
  ]);
  const words = texts.flatMap((text) => wordsIn(fold(text)).map(({ term }) => term));
  const verbForms = verbs.flatMap(({ forms, participles }) => [...forms, ...participles]);
  const made = ['', 'ge', 'ver', 'aange'].flatMap((prefix) => verbForms.map((form) => prefix + form));
  const listed = [...pairs(FORMS), ...pairs(NOT_FORMS)].flat().map(termOf);
  return new Map([...words, ...made, ...listed].map((term) => [term, 1]));
}

it('are found among the terms that begin as they can, whichever of them was typed', async () => {
  const terms = someTerms();
  const vocabulary = memoryVocabulary(terms);
  const families = new Map<string, string[]>();
  for (const term of terms.keys()) {
    const family = families.get(stemOf(term));
    if (family) family.push(term);
    else families.set(stemOf(term), [term]);
  }
  for (const [stem, family] of families) {
    if (stem.length < 3 || family.length === 1) continue;
    for (const typed of [family[0], family.at(-1)]) {
      const found = (await formsOf(typed ?? '', vocabulary)).map(({ term }) => term);
      expect([typed, ...found.sort()]).toEqual([typed, ...family.sort()]);
    }
  }
});
