/**
 * Subjects of the government's policy agenda (`OVERHEID.TaxonomieBeleidsagenda`; source: the terms of OWMS,
 * standaarden.overheid.nl/owms/terms), in lower case. Needed where subjects are printed one after another with nothing
 * but spaces between them.
 */
const BELEIDSONDERWERPEN = [
  'afval',
  'arbeidsomstandigheden',
  'arbeidsvoorwaarden',
  'basisonderwijs',
  'begroting',
  'belasting',
  'beroepsonderwijs',
  'bestuur',
  'bestuursrecht',
  'bezwaar en klachten',
  'bodem',
  'bouwen en verbouwen',
  'bouwnijverheid',
  'burgerlijk recht',
  'criminaliteit',
  'cultuur',
  'cultuur en recreatie',
  'de nederlandse antillen en aruba',
  'defensie',
  'dieren',
  'economie',
  'emigratie',
  'energie',
  'ethiek',
  'europese zaken',
  'financieel toezicht',
  'financiën',
  'geluid',
  'gemeenten',
  'geneesmiddelen en medische hulpmiddelen',
  'gezin en kinderen',
  "gezondheidsrisico's",
  'handel',
  'hoger onderwijs',
  'huisvesting',
  'huren en verhuren',
  'ict',
  'immigratie',
  'industrie',
  'inkomensbeleid',
  'integratie',
  'internationaal',
  'internationale samenwerking',
  'jongeren',
  'koninklijk huis',
  'kopen en verkopen',
  'kunst',
  'landbouw',
  'levensloop',
  'lucht',
  'luchtvaart',
  'markttoezicht',
  'media',
  'migratie en integratie',
  'militaire missies',
  'nabestaanden',
  'natuur en milieu',
  'natuur- en landschapsbeheer',
  'nederlanderschap',
  'netwerken',
  'ondernemen',
  'onderwijs en wetenschap',
  'onderzoek en wetenschap',
  'ontslag',
  'ontwikkelingssamenwerking',
  'openbare orde en veiligheid',
  'organisatie en beleid',
  'ouderen',
  'overige economische sectoren',
  'overige vormen van onderwijs',
  'parlement',
  'planten',
  'politie, brandweer en hulpdiensten',
  'provincies',
  'rampen',
  'recht',
  'rechtspraak',
  'recreatie',
  'reizen',
  'religie',
  'rijksoverheid',
  'ruimte en infrastructuur',
  'ruimtelijke ordening',
  'sociale zekerheid',
  'spoor',
  'sport',
  'staatsrecht',
  'staatsveiligheid',
  'stoffen',
  'strafrecht',
  'terrorisme',
  'tijdelijk verblijf',
  'toerisme',
  'transport',
  'verkeer',
  'verzekeringen',
  'voeding',
  'voedselkwaliteit',
  'voortgezet onderwijs',
  'water',
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
          .toLowerCase()
          .replaceAll('’', "'"),
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
