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
    ['Zie artikel 172 Gemeentewet en artikel 2, eerste lid, Wbmgp.', ['BWBR0005416 172']],
    ['De Pensioenwet wordt gewijzigd. Op grond van artikel 2, eerste lid, Wet toekomst pensioenen.', []],
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
  it.each(['Opiumwet (Ow) ', 'Opiumwet. Artikel 3. ', 'Opiumwet. Artikel 3 van die wet. ', 'artikel 5, artikel 6 en '])(
    '%j are read in a moment',
    (words) => {
      expect(() => findCitations(words.repeat(200_000 / words.length))).not.toThrow();
    },
  );
});
