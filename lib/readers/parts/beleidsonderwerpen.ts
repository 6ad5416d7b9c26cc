/**
 * Subjects of the government's policy agenda (value list TaxonomieBeleidsagenda, as it stands in `OVERHEID.category`),
 * in lower case. Needed where subjects are printed one after another with nothing but spaces between them.
 */
const BELEIDSONDERWERPEN = [
  'afval',
  'algemeen',
  'arbeidsomstandigheden',
  'arbeidsvoorwaarden',
  'basisonderwijs',
  'beroepsonderwijs',
  'bestuur',
  'bestuursrecht',
  'bezwaar en klachten',
  'bodem',
  'bouwen en verbouwen',
  'burgerlijk recht',
  'criminaliteit',
  'cultuur',
  'cultuur en recreatie',
  'defensie',
  'dieren',
  'economie',
  'energie',
  'ethiek',
  'europese zaken',
  'financieel toezicht',
  'financiën',
  'gemeenten',
  'geneesmiddelen en medische hulpmiddelen',
  'gezondheidsrisico’s',
  'hoger onderwijs',
  'huisvesting',
  'huren en verhuren',
  'ict',
  'immigratie',
  'industrie',
  'integratie',
  'internationaal',
  'internationale samenwerking',
  'jongeren',
  'koninklijk huis',
  'kopen en verkopen',
  'landbouw',
  'levensloop',
  'lucht',
  'luchtvaart',
  'markttoezicht',
  'media',
  'migratie en integratie',
  'militaire missies',
  'natuur en milieu',
  'natuur- en landschapsbeheer',
  'nabestaanden',
  'onderwijs en wetenschap',
  'onderzoek en wetenschap',
  'ondernemen',
  'ontwikkelingssamenwerking',
  'openbaar vervoer',
  'openbare orde en veiligheid',
  'organisatie en beleid',
  'ouderen',
  'overige economische sectoren',
  'overige vormen van onderwijs',
  'parlement',
  'politie, brandweer en hulpdiensten',
  'provincies',
  'rampen',
  'recht',
  'rechtspraak',
  'recreatie',
  'religie',
  'rijksoverheid',
  'ruimte en infrastructuur',
  'ruimtelijke ordening',
  'scheepvaart',
  'sociale zekerheid',
  'spoor',
  'sport',
  'staatsrecht',
  'staatsveiligheid',
  'stoffen',
  'strafrecht',
  'terrorisme',
  'toerisme',
  'verkeer',
  'verzekeringen',
  'voedselkwaliteit',
  'voortgezet onderwijs',
  'waterbeheer',
  'waterkeringen en waterbeheer',
  'waterschappen',
  'weg',
  'werk',
  'werkgelegenheid',
  'werkloosheid',
  'ziekte en arbeidsongeschiktheid',
  'ziekten en behandelingen',
  'zorg en gezondheid',
];

const LONGEST = 5;

/**
 * Takes subjects apart that stand in a row: "ict openbare orde en veiligheid" → ["ict", "openbare orde en veiligheid"].
 * The longest known subject wins; words that belong to none stay together as they stand.
 */
export function splitBeleidsonderwerpen(row: string): string[] {
  const words = row.trim().split(/\s+/).filter(Boolean);
  const subjects: string[] = [];
  let unknown: string[] = [];
  const flush = () => {
    if (unknown.length > 0) subjects.push(unknown.join(' '));
    unknown = [];
  };
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at);
    while (
      length > 0 &&
      !BELEIDSONDERWERPEN.includes(
        words
          .slice(at, at + length)
          .join(' ')
          .toLowerCase(),
      )
    )
      length--;
    if (length === 0) {
      unknown.push(words[at] ?? '');
      at++;
      continue;
    }
    flush();
    subjects.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  flush();
  return subjects;
}
