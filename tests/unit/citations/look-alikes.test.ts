import { it } from 'vitest';
import type { Row } from './citation-table';
import { expectCitations } from './expect-citations';

/** What has the letters of an act and is something else; rows as in the table of citations. */
const rows: readonly Row[] = [
  // A short name that the text gives to something else
  ['given behind "hierna"', 'De Werkgroep Energie en Duurzaamheid (hierna: WED) bestaat. De WED wijst op artikel 3.'],
  [
    'given with an article',
    'De Commissie Toezicht Markten (hierna: de WOB). Zie artikel 3 van de WOB en artikel 3 WOB.',
  ],
  ['given in quotes', 'de Vereniging Werkgevers Techniek (hierna te noemen: "WNT"), en de WNT zelf'],
  ['given behind a comma', 'De Democratic Socialists of America, afgekort DSA, bestaan. De DSA groeit.'],
  ['an organisation, other letters', 'Stichting Waarborgfonds Oost (WOB), en artikel 3 van de WOB'],
  ['an organisation in the middle', 'de Algemene Vereniging Grond (AVG), en de AVG zelf'],
  ['an organisation at the end', 'de Corporate Sustainability Roundtable (CSRD), en de CSRD zelf'],
  ['explained behind', 'De AVG (arts voor verstandelijk gehandicapten) komt. De AVG gaat, zie artikel 6 AVG.'],
  ['explained behind, an organisation', 'De WNT (Werkgroep Nieuwe Technologie) en de WNT zelf'],
  ['explained behind, with a comma', 'De directie DSA (Data, Statistiek en Analyse) en de DSA zelf'],
  [
    'explained behind as the act',
    'de ⟦Wft⟧ (⟦Wet op het financieel toezicht⟧), en de ⟦Wft⟧',
    'law BWBR0020368',
    'law BWBR0020368',
    'law BWBR0020368',
  ],
  [
    'an organisation that has an act',
    'De Commissie noemt de ⟦Digital Services Act (DSA)⟧. De ⟦DSA⟧ geldt.',
    'eu-act 32022R2065',
    'eu-act 32022R2065',
  ],
  [
    'an organisation before what it is about',
    'De Autoriteit Consument en Markt, toezichthouder (⟦DSA⟧), en de Inspectie (⟦Wlz⟧).',
    'eu-act 32022R2065',
    'law BWBR0035917',
  ],
  // Case numbers
  [
    'the sort of law behind the number',
    'In 19/1235 WIA, 18/333 AOW en 20/12 WW; zaaknr. 20/3456 AOW; AWB 18/4567 WABO.',
  ],
  ['the sort of law, no article of it', 'Zie 21/2346 Wajong, artikel 3.'],
  ['articles with a stroke', '⟦artikelen 10/11 Grondwet⟧', 'law-article BWBR0001840 10 + 11'],
  ['articles with a stroke, shortened', '⟦art. 10/11 EVRM⟧', 'treaty-article BWBV0001000 10 + 11'],
  [
    'articles with strokes, in a list',
    '⟦artikelen 10/11 en 12/13 EVRM⟧',
    'treaty-article BWBV0001000 10 + 11 + 12 + 13',
  ],
  // Numbers as of the EU
  ['of a place', 'Verordening 2019/881 van de gemeente Ede, verordening 2021/241 van de gemeenteraad van Utrecht'],
  ['of a place, before', 'Gemeentelijke verordening 2016/679 en de provinciale richtlijn 2019/790'],
  ['of a place, its name alone', 'verordening 2016/679 van Rotterdam'],
  ['of a profession', 'de KNMG-richtlijn 2018/1808, de NVvR-richtlijn 2019/1937, richtlijn 2019/790 van het OM'],
  [
    'of the Union',
    '⟦Verordening 2016/679 van het Europees Parlement en de Raad⟧, ⟦EU-verordening 2016/679⟧',
    'eu-act 32016R0679',
    'eu-act 32016R0679',
  ],
  ['of the Union, with its own name', 'de ⟦DSA-verordening 2022/2065⟧', 'eu-act 32022R2065'],
  // Persons and companies
  ['a person', 'Mevrouw Woo, de heer K.P. Woo, dhr. Woo, mr. Woo en K.P. Woo'],
  ['a company', 'Stichting REACH, het project REACH, de firma AVG Technologies, de Wnt BV en de WNT B.V.'],
  ['a house', 'Café de Grondwet en Bureau Jeugdwet BV'],
  ['an item', 'A. ⟦Awb⟧\nB. ⟦Opiumwet⟧', 'law BWBR0005537', 'law BWBR0001941'],
];

it.each(rows)('%s: %s', (_, marked, ...targets) => {
  expectCitations(marked, targets);
});
