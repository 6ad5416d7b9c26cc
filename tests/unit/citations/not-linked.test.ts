import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations/find-citations';

/** Sentences that hold something like a reference, or one to what the tables do not know: a wrong link is worse than none. */
function idsIn(text: string): (string | undefined)[] {
  return findCitations(text)
    .filter(({ kind }) => kind.endsWith('-article'))
    .map(({ target }) => `${target.id} ${target.article}`);
}

describe('articles of what the tables do not know', () => {
  it.each([
    // behind a comma, beside a law that is known
    ['Zie artikel 172 Gemeentewet en artikel 2, eerste lid, Wvzt.', ['BWBR0005416 172']],
    ['De Pensioenwet wordt gewijzigd. Op grond van artikel 2, eerste lid, Wet verzonnen pensioenen.', []],
    // an abbreviation that only begins as another does
    ['Zie artikel 67 RvO en artikel 3 WmCZ.', []],
    ['Zie artikel 107 VwEU.', []],
    // other countries
    ['De Turkse Grondwet verbiedt dit in artikel 26 van die wet.', []],
    ['Zie artikel 9 van het Wetboek van Strafrecht van Curaçao.', []],
    // amounts, parts of acts, and lists of paragraphs
    ['De dosis is 20 Sv per uur, of 0,5 Sv.', []],
    ['Dat komt in het nieuwe Boek 6 Sv en in Titel 5 Sv.', []],
    ['Bijlage 2b Wft en p. 12a Awb.', []],
    // what belongs to a by-law, and the sentence behind it
    ['De Gemeentewet biedt ruimte, zie artikel 2:78 van de APV. Artikel 2:79 regelt de sluiting.', []],
    ['De Gemeentewet biedt ruimte. Op grond van artikel 5, artikel 6 en artikel 7 van de APV.', []],
    // articles of a budget, and words that begin with an article
    ['De Zorgverzekeringswet wijzigt niet. De uitgaven op artikel 4 nemen toe.', []],
    ['De Gemeentewet geldt ook voor een artikel 12-gemeente.', []],
    // a name that two acts have had
    ['Zie artikel 6 van de Wet inburgering.', []],
    ['Volgens de GGD geldt artikel 26 WPG.', []],
    // a by-law, a bill or another paper of which the text speaks
    ['Er is een verordening. De AVG geldt ook. Artikel 4 van de verordening verbiedt het.', []],
    ['De gemeentelijke verordening volgt de AVG. Artikel 4 van de verordening verbiedt het.', []],
    ['De AVG geldt. Zie artikel 3 van de Verordening jeugdhulp.', []],
    ['De Jeugdwet geldt. De verordening bevat in artikel 5 regels.', []],
    ['Het wetsvoorstel wijzigt de Opiumwet. Artikel 3 van deze wet regelt dat.', []],
    ['De Opiumwet wordt gewijzigd door het amendement. Artikel 3 regelt dat.', []],
    ['In het voorstel tot wijziging van de Opiumwet staat artikel 5.', []],
    ['De Opiumwet geldt. Het bestemmingsplan staat in artikel 5 woningbouw toe.', []],
    ['De subsidieregeling is gebaseerd op de Opiumwet. Artikel 5 vermeldt het bedrag.', []],
    ['De Adviesgroep Praktijk Opiumwet bestaat. Artikel 5 zegt dat.', []],
    ['De Opiumwet verbiedt dat. Het Duitse recht kent in artikel 5 iets anders.', []],
    ['De Opiumwet is streng. Ik las het artikel 5 redenen om te stoppen.', []],
    ['Artikel 7 van de Grondwet geldt. Het Europees Hof toetste aan artikel 10.', ['BWBR0001840 7']],
    // the number is none of the act's
    ['De Awb geldt. Artikel 5 zegt dat.', []],
    ['De Opiumwet geldt. Artikel 3:4 zegt dat.', []],
    // another alinea, another section, the other side of question and answer
    ['De Opiumwet geldt.\n\nArtikel 5 bepaalt dat.', []],
    ['De Opiumwet geldt.\nToezicht op drugs\nArtikel 5 bepaalt dat.', []],
    ['Klopt het dat de Opiumwet geldt?\n\nVraag 4\nVerbiedt artikel 5 dat?', []],
    ['Volgt dat uit de Opiumwet?\nAntwoord op vraag 3\nArtikel 5 verbiedt dat.', []],
    // an article of before or after the law in force
    ['Zie artikel 3 Opiumwet (oud) en artikel 13b (nieuw) van de Opiumwet.', []],
    ['Zie artikel 3 Opiumwet oud en artikel 13b oud van de Opiumwet.', []],
    ['De Opiumwet geldt. Zie artikel 12 nSv, artikel 13 Sv-nieuw en artikel 3.2 van het gemoderniseerde Boek 3.', []],
    // an act in brackets, or behind "in", that no table has
    ['De Opiumwet geldt. Zie artikel 3 (Wvzt), artikel 4 (Verzonnenwet).', []],
    ['De Opiumwet geldt. Zie artikel 3 in de Verzonnenwet; artikel 4 in de APV.', []],
    // another number than it seems
    ['De Opiumwet geldt. Zie artikel 126 nd Sv; artikel 3: 4 Awb; artikel 12 h.', []],
    ['De Opiumwet geldt. Zie artikel 3.2, artikel 3:2 Opiumwet en artikel 3.2, eerste lid, Opiumwet.', []],
    ['De Woo geldt. Zie artikel 5.', []],
    // the document's own decree, or another act that it speaks of
    ['Dit besluit berust op de Opiumwet. Artikel 4 regelt de vorm.', []],
    ['De initiatiefwet wijzigt de Opiumwet. Artikel 4 regelt de vorm.', []],
    ['De AMvB berust op de Opiumwet. Artikel 4 regelt de vorm.', []],
    ['De richtlijn is omgezet in de Opiumwet. Artikel 4 verplicht daartoe.', []],
    // headings of articles that are quoted
    ['De Opiumwet geldt. Artikel 2. Het is verboden.', []],
    ['De Opiumwet geldt.\nArtikel 2\nHet is verboden.', []],
    // a sentence that says what its article is of, and the sentence behind it
    ['De Jeugdwet, artikel 2.3; de Wet verzonnen zaken, artikel 4; artikel 5. Artikel 6 ook.', ['BWBR0034925 2.3']],
    ['De Opiumwet geldt. Het bestuursakkoord bevat afspraken in artikel 4. Artikel 5 ook.', []],
    ['De Opiumwet geldt. De beleidsagenda voorziet daarin in artikel 4. Artikel 5 ook.', []],
    ['De Opiumwet geldt. In de beleidsagenda is dit artikel 4. Artikel 5 ook.', []],
    ['De Opiumwet geldt. Op grond van de vergunning geldt artikel 4.', []],
    ['De Opiumwet geldt. Dat staat in de beleidsagenda, artikel 4.', []],
    ['De Opiumwet geldt. De beleidsagenda, artikel 4, eist dat.', []],
    ['De Opiumwet geldt. Volgens NEN 7120 geldt artikel 4.', []],
    ['De Opiumwet geldt. De Verzonnen Matters Act noemt dat in artikel 5.', []],
    ['De Opiumwet geldt. Het belastingverdrag is er ook, zie artikel 5.', []],
    // ... unless that is the act, or a circumstance
    ['De Opiumwet geldt. De wet bepaalt dat in artikel 5.', ['BWBR0001941 5']],
    ['De Opiumwet geldt. Zij verbiedt dat in artikel 5.', ['BWBR0001941 5']],
    ['De Opiumwet geldt. In de praktijk wordt artikel 5 toegepast.', ['BWBR0001941 5']],
    ['De Opiumwet geldt. Uit het onderzoek volgt dat artikel 5 werkt.', ['BWBR0001941 5']],
    [
      'De Opiumwet geldt. Op grond van artikel 5 moet dat. Dat volgt uit artikel 6.',
      ['BWBR0001941 5', 'BWBR0001941 6'],
    ],
    [
      'Zie artikel 139d Sr. Sinds de Wet verzonnen zaken geldt artikel 3 van dat wetboek.',
      ['BWBR0001854 139d', 'BWBR0001854 3'],
    ],
    ['Zie artikel 3 Opiumwet. Sinds de Wet verzonnen zaken geldt artikel 4 van die wet.', ['BWBR0001941 3']],
    // another footnote
    ['Noot 1: Artikel 3 Opiumwet.\nNoot 2: Zie de uitspraak, artikel 9.', ['BWBR0001941 3']],
    ['4 Zie artikel 3 van de Opiumwet.\n5 Uitspraak van het hof over artikel 9.', ['BWBR0001941 3']],
    // a budget, behind a title or an amount
    ['De Jeugdwet geldt. Dit loopt via artikel 7 (Kinderopvang) van de SZW-begroting.', []],
    ['Uitgaven Opiumwet: artikel 2. Budget Opiumwet, artikel 2, € 3.', []],
    // numbers without the word artikel that are something else
    ['In 2020, 12 Sv en lid 3 Sr; punt 126a Sv.', []],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });
});

describe('numbers of the EU', () => {
  it.each([
    ['Verordening (EU) nr. 2018/1999', '32018R1999'],
    ['Richtlijn nr. 96/71/EG', '31996L0071'],
    ['Verordening (EU) nr. 604/2013', '32013R0604'],
    ['Verordening 2022/2065', '32022R2065'],
    ['Verordening 2019/4 van de provincie Utrecht', undefined],
    ['de richtlijn 2021/22 van het OM', undefined],
  ])('%s', (text, id) => {
    expect(findCitations(text)[0]?.target.id).toBe(id);
  });
});

describe('numbers that are something else', () => {
  it('make the word before them no law', () => {
    const numberOfCase = 'Procedurenr. : AWB 03/26987 en zaaknummer Awb 19/123';
    expect(findCitations(numberOfCase)).toEqual([]);
  });

  it.each([
    'Er zijn 29 628, nr. 12 bezwaren ingediend.',
    'Postbus 20 018, nr. 5',
    'Stb. 2020, 12 maart',
    'De vraag 24/7 zorg te leveren.',
    'antwoord op vraag 3 van 15 maart jl.',
    'het antwoord op vraag 2 van het schriftelijk overleg',
  ])('%s', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe('long repetitions', () => {
  it.each([
    'Opiumwet (Ow) ',
    'Opiumwet. Artikel 3. ',
    'Opiumwet. Artikel 3 van die wet. ',
    'artikel 5, artikel 6 en ',
    'artikel 5 (a) ',
    'artikel 5 (',
    'artikel 3 Opiumwet, 4, 5 en ',
    'Opiumwet, zie ook artikel 5 a ',
    'artikel ',
    'artikel 5 en ',
    '12, 126nd, ',
    '1, ',
    '7',
    '(',
    '(hierna: ',
    'Opiumwet, hierna de ',
    'Verordening (EU) 2016/679 betreffende ',
    'Richtlijn 2000/31/EG en ',
    'Richtlijn 2000/',
    'lid 2 en ',
    'Wet op het ',
    'Kop\n',
    '\n\n',
    '\n1) 1) ',
    '- ',
    '1.',
    'ant-\n',
  ])('%j are read before the test is given up', (words) => {
    const text = words.repeat(100_000 / words.length);
    expect(findCitations(text)).toBeInstanceOf(Array);
  });
});
