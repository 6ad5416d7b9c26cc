import { describe, expect, it } from 'vitest';
import { acts } from '../../../lib/citations/data/acts';
import { keyOf } from '../../../lib/citations/document/citation-keys';
import { citePublicatie } from '../../../lib/citations/document/cite-publicatie';
import { citedPlaces } from '../../../lib/citations/document/cited-places';
import { citedNames } from '../../../lib/cite/cited-names';
import type { Publicatie } from '../../../lib/model/publicatie';
import { groupZaken, zaakOf } from '../../../lib/zaken/zaak-of';
import { readSeeds } from '../seeds';

const seeds = readSeeds();
const [letter] = seeds.filter(({ id }) => id === 'brief:324744');
if (!letter) throw new Error('no letter');

/** What a letter with this text cites; `keys`: as they are stored with it, otherwise they are found in it. */
function namesIn(text: string, keys?: string[]) {
  const document: Publicatie = { ...letter, text, links: [] } as Publicatie;
  const zaak = zaakOf('', [document], '2026-11-22');
  return citedNames({ zaak, ...(keys ? { cites: new Map([[document.id, keys]]) } : {}) });
}

describe('what a zaak cites', () => {
  it.each([...groupZaken(seeds, '2026-11-22').values()])('is the same by the stored keys: $vraagnummer', (zaak) => {
    const keysOf = (one: Publicatie) => citedPlaces(one, citePublicatie(one)).map(({ key }) => key);
    const cites = new Map(zaak.publicaties.map((one) => [one.id, keysOf(one)]));
    const texts = zaak.publicaties.map((one): Publicatie => ({ ...one, links: [] }));
    expect(citedNames({ zaak, cites })).toEqual(citedNames({ zaak }));
    expect(citedNames({ zaak: { ...zaak, publicaties: texts }, cites })).toEqual(citedNames({ zaak }));
  });

  it.each([
    ['artikel 1F van het Vluchtelingenverdrag', ['artikel 1F'], []],
    ['artikel 6:162 BW', ['Burgerlijk Wetboek, artikel 6:162'], []],
    ['artikel 162 van Boek 6 van het Burgerlijk Wetboek', ['Burgerlijk Wetboek, artikel 6:162'], []],
    ['de Opiumwet, en artikel 13b Opiumwet', ['Opiumwet, artikel 13b'], []],
    ['Kamerstuk 36 410 VIII, nr. 12', [], ['kst-36410-VIII-12']],
    ['ECLI:NL:HR:2010:BN2164', [], ['ECLI:NL:HR:2010:BN2164']],
    ['LJN BN2164', [], ['BN2164']],
    ['Kamervragen met kenmerk 2024Z01211', [], ['kv-tk-2024Z01211']],
  ])('in “%s” is written as it is', (text, laws, papers) => {
    const found = namesIn(`Zie ${text}.`);
    expect(found.laws.map((name) => name.slice(-(laws[0]?.length ?? 0)))).toEqual(laws);
    expect(found.papers).toEqual(papers);
  });

  it('has every act of the tables under its name, by its key', () => {
    for (const { id, name } of acts) {
      if (!id) continue;
      const key = keyOf({ system: 'bwb', id }) ?? '';
      expect(namesIn('', [key])).toEqual({ laws: [name], papers: [] });
    }
  });
});
