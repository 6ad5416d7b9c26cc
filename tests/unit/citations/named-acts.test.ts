import { it } from 'vitest';
import type { Row } from './citation-table';
import { expectCitations } from './expect-citations';

/** What a text calls its acts, and what only looks like the name of one; rows as in the table of citations. */
const rows: readonly Row[] = [
  // Names in small letters
  [
    'a law in small letters',
    'De ⟦opiumwet⟧: ⟦artikel 3 van de opiumwet⟧.',
    'law BWBR0001941',
    'law-article BWBR0001941 3',
  ],
  ['any law of that sort', 'Er is een kieswet, geen gemeentewet en elke jeugdwet; zo’n opiumwet.'],
  ['any such law, with an adjective', 'Er komt een strengere tabakswet, of zo’n strenge opiumwet.'],
  ['one that is still to be made, or not ours', 'De nieuwe woningwet en hun eigen opiumwet.'],
  ['an article of any such law', 'Volgens artikel 3 van een opiumwet.'],
  ['an adjective behind "de"', 'de strenge ⟦opiumwet⟧', 'law BWBR0001941'],
  ['any such act of the EU', 'Er komt een machineverordening.'],
  ['a new one of the EU', 'de nieuwe ⟦machineverordening⟧', 'eu-act 32023R1230'],
  ['with a capital it is a name', 'een ⟦Opiumwet⟧ en de nieuwe ⟦Omgevingswet⟧', 'law BWBR0001941', 'law BWBR0037885'],
  // Laws of other countries
  ['placed in another country', 'De tabakswet in België, de Opiumwet in Zuid-Afrika.'],
  ['compared with another country', 'de gaswet zoals in Duitsland, de Opiumwet zoals het Verenigd Koninkrijk die kent'],
  ['from another country', 'de opiumwet uit Ierland, de Tabakswet van Nieuw-Zeeland, de Nieuw-Zeelandse tabakswet'],
  ['an article of one', 'Artikel 3 van de Opiumwet in de Verenigde Staten.'],
  [
    'in Nederland, and in a town with such a name',
    'De ⟦Opiumwet⟧ in Nederland en de ⟦Jeugdwet⟧ in Sint Anthonis.',
    'law BWBR0001941',
    'law BWBR0034925',
  ],
  [
    'abroad by its abbreviation, or of the EU',
    'De ⟦Wlz⟧ in België en de ⟦Dataverordening⟧ in Duitsland.',
    'law BWBR0035917',
    'eu-act 32023R2854',
  ],
  [
    'a sentence about another country',
    'In België bepaalt artikel 23 van de Grondwet dat. In de Verenigde Staten geldt de Opiumwet niet.',
  ],
  ['a sentence about the law of another country', 'Het Duitse recht is streng, zie artikel 16a van de Grondwet.'],
  ['the law of that place', 'Dat regelt artikel 16a van de Grondwet aldaar.'],
  [
    'a sentence that comes back to Nederland, or speaks of an act of the EU',
    'In België kan dat, maar in Nederland verbiedt de ⟦Opiumwet⟧ het. In Duitsland is de ⟦AVG⟧ streng.',
    'law BWBR0001941',
    'eu-act 32016R0679',
  ],
  [
    'the next sentence',
    'In België kan dat. Hier verbiedt ⟦artikel 3 van de Opiumwet⟧ het.',
    'law-article BWBR0001941 3',
  ],
  // Names that go on
  [
    'a longer name of BES, of which a table knows the first words',
    'Artikel 2.1 van de Wet algemene bepalingen omgevingsrecht BES. De Wet algemene bepalingen omgevingsrecht BES.',
  ],
  [
    'a noun behind the beginning of several names',
    'Artikel 4 van de Wet algemene bepalingen bestuursdwang. De Wet algemene bepalingen bestuursdwang.',
  ],
  ['a second noun', 'De Wet dieren en planten geldt. Zie artikel 5 van de Wet dieren en planten.'],
  ['the welfare of animals', 'Artikel 4 van de Gezondheidswet voor dieren.'],
  [
    'what does not go on',
    'De ⟦Wet dieren⟧ en de ⟦Wet natuurbescherming⟧; de ⟦Wet dieren⟧ en onderliggende regels; de ⟦Wet dieren⟧ verbiedt dat.',
    'law BWBR0030250',
    'law BWBR0037552',
    'law BWBR0030250',
    'law BWBR0030250',
  ],
  [
    'a noun of the sentence',
    'Zo biedt de ⟦Wet dieren⟧ bescherming, en geldt dat volgens de ⟦Wet dieren⟧ en regelingen.',
    'law BWBR0030250',
    'law BWBR0030250',
  ],
  [
    'for whom it is',
    'De ⟦Jeugdwet⟧ voor gemeenten; ⟦Gezondheidswet⟧ en ⟦Jeugdwet⟧.',
    'law BWBR0034925',
    'law BWBR0002202',
    'law BWBR0034925',
  ],
  // Charters
  ['another charter', 'Artikel 5 van het Handvest Nieuwe Stijl. In het Lokaal Handvest, artikel 3, staat dat.'],
  [
    'the charter of the EU',
    '⟦Artikel 47 Handvest⟧; ⟦artikel 47 Hv⟧; ⟦artikel 8 van het EU-Handvest⟧.',
    'eu-article 12007P 47',
    'eu-article 12007P 47',
    'eu-article 12007P 8',
  ],
  [
    'the charter, behind that of the VN',
    'Het ⟦VN-Handvest⟧ verbiedt dat. Zie artikel 51 van het Handvest.',
    'treaty BWBV0004143',
  ],
  // Short names
  ['of two laws', 'Op grond van artikel 5 PW moet dat.'],
  [
    'of the one that was named',
    'De ⟦Participatiewet⟧ geldt, zie ⟦artikel 17 PW⟧.',
    'law BWBR0015703',
    'law-article BWBR0015703 17',
  ],
  ['in capitals', '⟦Artikel 4 BARP⟧ en ⟦artikel 18 WML⟧.', 'law-article BWBR0006516 4', 'law-article BWBR0002638 18'],
  [
    'a person, not a code',
    'Het ⟦Wetboek van Strafrecht (Sr)⟧ geldt. Dhr. Jansen Sr. was daar. Dat staat in ⟦artikel 300 Sr⟧.',
    'law BWBR0001854',
    'law-article BWBR0001854 300',
  ],
  [
    'of decrees and protocols',
    '⟦Artikel 7 van de Ambtsinstructie voor de politie⟧; ⟦artikel 2 Vierde Protocol EVRM⟧; ⟦artikel 2 Protocol nr. 4 bij het EVRM⟧.',
    'law-article BWBR0006589 7',
    'treaty-article BWBV0001029 2',
    'treaty-article BWBV0001029 2',
  ],
  // What people call an act of the EU
  [
    'the name before the number',
    'de ⟦Opvangrichtlijn⟧ (⟦richtlijn 2013/33/EU⟧), met name ⟦artikel 18⟧. Zie ⟦artikel 24 Opvangrichtlijn⟧.',
    'eu-act 32013L0033',
    'eu-act 32013L0033',
    'eu-article 32013L0033 18',
    'eu-article 32013L0033 24',
  ],
  [
    'before the number and who made it',
    'de ⟦Proefrichtlijn⟧ (⟦Richtlijn 2013/12/EU van de Raad van 13 mei 2013⟧ betreffende proeven). ⟦Artikel 4 Proefrichtlijn⟧.',
    'eu-act 32013L0012',
    'eu-act 32013L0012',
    'eu-article 32013L0012 4',
  ],
  [
    'before the number, in quotes',
    'de «⟦EU-proefrichtlijn⟧» (⟦Richtlijn 2013/12/EU⟧)',
    'eu-act 32013L0012',
    'eu-act 32013L0012',
  ],
  [
    'the name behind the number, in quotes',
    '⟦Verordening (EU) 2018/12⟧ («⟦proefdierenverordening⟧»). ⟦Artikel 5 van de proefdierenverordening⟧.',
    'eu-act 32018R0012',
    'eu-act 32018R0012',
    'eu-article 32018R0012 5',
  ],
  [
    'behind the number, with its article',
    '⟦Verordening (EU) 2018/12⟧ (de ⟦proefdierenverordening⟧). De ⟦proefdierenverordening⟧.',
    'eu-act 32018R0012',
    'eu-act 32018R0012',
    'eu-act 32018R0012',
  ],
  [
    'twice the same',
    '⟦Verordening (EU) 2018/12⟧ (⟦proefdierenverordening⟧) en ⟦Verordening (EU) 2018/12⟧ (⟦proefdierenverordening⟧)',
    'eu-act 32018R0012',
    'eu-act 32018R0012',
    'eu-act 32018R0012',
    'eu-act 32018R0012',
  ],
  [
    'and a shorter one in the same bracket',
    'de ⟦AB-verordening⟧ (⟦Verordening (EU) 2018/12⟧; hierna: de ABV). ⟦Artikel 5 ABV⟧.',
    'eu-act 32018R0012',
    'eu-act 32018R0012',
    'eu-article 32018R0012 5',
  ],
  [
    'an English one, longer than one that is known',
    'de ⟦Animal Data Act⟧ (⟦Verordening (EU) 2018/12⟧). ⟦Artikel 5 van de Animal Data Act⟧.',
    'eu-act 32018R0012',
    'eu-act 32018R0012',
    'eu-article 32018R0012 5',
  ],
  ['an English one that nobody gave', 'Daarvoor geldt de Animal Data Act.'],
  [
    'of another sort',
    '⟦Verordening (EU) 2018/12⟧ (proefdierenrichtlijn). De proefdierenrichtlijn.',
    'eu-act 32018R0012',
  ],
  ['of any act of its sort', 'de EU-verordening (⟦Verordening (EU) 2018/12⟧). De EU-verordening.', 'eu-act 32018R0012'],
  [
    'of several',
    'de vierde proefdierenrichtlijn (⟦Richtlijn (EU) 2018/12⟧). De proefdierenrichtlijn.',
    'eu-act 32018L0012',
  ],
  [
    'of one act or of the one that it amends',
    '⟦Verordening (EU) 2019/6⟧ tot wijziging van ⟦Verordening (EU) 2018/12⟧ (proefdierenverordening). De proefdierenverordening.',
    'eu-act 32019R0006',
    'eu-act 32018R0012',
  ],
  [
    'of what amends it',
    'Het voorstel tot wijziging van ⟦Verordening (EU) 2018/12⟧ (de proefdierenverordening). De proefdierenverordening.',
    'eu-act 32018R0012',
  ],
  [
    'a name that is known to be another’s',
    '⟦Verordening (EU) 2018/12⟧ (de ⟦Dataverordening⟧) en de ⟦Terugkeerrichtlijn⟧ (⟦Richtlijn 2013/33/EU⟧)',
    'eu-act 32018R0012',
    'eu-act 32023R2854',
    'eu-act 32008L0115',
    'eu-act 32013L0033',
  ],
  // Short names that several acts share
  [
    'one of them named in full before',
    'De ⟦Wet politiegegevens⟧ geldt. ⟦Artikel 8 Wpg⟧. De ⟦Wpg⟧ kent termijnen.',
    'law BWBR0022463',
    'law-article BWBR0022463 8',
    'law BWBR0022463',
  ],
  ['in full behind it', 'Artikel 8 Wpg. De ⟦Wet politiegegevens⟧ geldt.', 'law BWBR0022463'],
  [
    'both named in full',
    'De ⟦Wet politiegegevens⟧ en de ⟦Wet publieke gezondheid⟧. Artikel 8 Wpg. De Wpg.',
    'law BWBR0022463',
    'law BWBR0024705',
  ],
  [
    'both named in full, given to one',
    'De ⟦Wet politiegegevens (Wpg)⟧ en de ⟦Wet publieke gezondheid⟧. ⟦Artikel 8 Wpg⟧.',
    'law BWBR0022463',
    'law BWBR0024705',
    'law-article BWBR0022463 8',
  ],
  [
    'two letters, beside an article only',
    'De ⟦Auteurswet⟧ en de Aw: ⟦artikel 4 Aw⟧.',
    'law BWBR0001886',
    'law-article BWBR0001886 4',
  ],
  // Abbreviations with a year
  [
    'without its space',
    '⟦artikel 70 van de Wet personenvervoer 2000 (Wp2000)⟧ en ⟦artikel 3 Wp2000⟧',
    'law-article BWBR0011470 70',
    'law-article BWBR0011470 3',
  ],
  [
    'that no table has',
    'Het ⟦Besluit personenvervoer 2000 (Bp2000)⟧. ⟦Artikel 5 Bp2000⟧.',
    'law BWBR0011982',
    'law-article BWBR0011982 5',
  ],
  ['of another year', 'Het ⟦Besluit personenvervoer 2000⟧ (Bp2001). Artikel 5 Bp2001.', 'law BWBR0011982'],
  // Numbers of the EU
  [
    'without a sign, behind the same number with one',
    '⟦Verordening (EU) nr. 833/2014⟧. ⟦Artikel 5n van Verordening 833/2014⟧.',
    'eu-act 32014R0833',
    'eu-article 32014R0833 5n',
  ],
  ['of a country with a short name', 'Artikel 2 van de Grondwet van de VS; de UK GDPR, artikel 5.'],
  ['without a sign, and nowhere with one', 'Artikel 5n van Verordening 833/2014.'],
  [
    'Vo',
    '⟦art. 20 van Vo 883/2004⟧, ⟦Vo. (EU) nr. 833/2014⟧ en ⟦VO 833/2014⟧',
    'eu-article 32004R0883 20',
    'eu-act 32014R0833',
    'eu-act 32014R0833',
  ],
  ['Vo with a number that nobody knows, or as the end of a word', 'Vo 12/2013; bravo 883/2004.'],
  [
    'glued to the word before',
    'gewijzigd bij⟦Richtlijn (EU) 2018/957⟧; zie de⟦Verordening (EU) 2018/12⟧',
    'eu-act 32018L0957',
    'eu-act 32018R0012',
  ],
];

it.each(rows)('%s: %s', (_, marked, ...targets) => {
  expectCitations(marked, targets);
});
