import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../lib/citations/target/describe-target';
import type { Target } from '../../../lib/model/citation';

describe('describeTarget', () => {
  it('names a law in full', () => {
    expect(describeTarget({ system: 'bwb', id: 'BWBR0001903', article: '67', lid: ['1'] })).toEqual({
      name: 'Wetboek van Strafvordering',
      abbreviation: 'Sv',
      article: '67',
      lid: ['1'],
      id: 'BWBR0001903',
      site: 'wetten.overheid.nl',
    });
  });

  it('has no name for an EU act that is known by its number only', () => {
    expect(describeTarget({ system: 'celex', id: '32012R1215' }).name).toBe('Brussel I bis');
    expect(describeTarget({ system: 'celex', id: '32019R0980' })).toEqual({
      id: '32019R0980',
      site: 'eur-lex.europa.eu',
    });
  });

  it.each<[Target, string]>([
    [{ system: 'ecli', id: 'ECLI:NL:CRVB:2019:77' }, 'deeplink.rechtspraak.nl'],
    [{ system: 'ecli', id: 'ECLI:NL:TGZCTG:2024:49' }, 'tuchtrecht.overheid.nl'],
    [{ system: 'ecli', id: 'ECLI:EU:C:2019:77' }, 'eur-lex.europa.eu'],
    [{ system: 'op', id: 'kst-31015-12' }, 'zoek.officielebekendmakingen.nl'],
    [{ system: 'tk', id: '2024D28457' }, 'www.tweedekamer.nl'],
    [{ system: 'internal', question: ['3'] }, 'document'],
  ])('says where %o leads', (target, site) => {
    expect(describeTarget(target).site).toBe(site);
  });

  it.each([
    ['kst-31015-12', { kind: 'kamerstuk', dossier: '31\u202f015', number: '12' }],
    ['kst-36410-VIII-12', { kind: 'kamerstuk', dossier: '36\u202f410\u00a0VIII', number: '12' }],
    ['kst-36410-A-3', { kind: 'kamerstuk', dossier: '36\u202f410\u00a0A', number: '3' }],
    ['kst-21501-02-2498', { kind: 'kamerstuk', dossier: '21\u202f501-02', number: '2498' }],
    ['kst-35261-B', { kind: 'kamerstuk', dossier: '35\u202f261', number: 'B' }],
    ['ah-ek-20202021-4', { kind: 'aanhangsel', kamer: 'ek', vergaderjaar: '2020-2021', number: '4' }],
    ['h-tk-20192020-55-2', { kind: 'handelingen', kamer: 'tk', vergaderjaar: '2019-2020', sitting: '55', item: '2' }],
    ['kv-tk-2024Z01211', { kind: 'kamervraag', vraagnummer: '2024Z01211' }],
    ['stb-2020-118', { kind: 'stb', year: '2020', number: '118' }],
    ['stcrt-2009-9231-n1', { kind: 'stcrt', year: '2009', number: '9231' }],
    ['trb-1951-25', { kind: 'trb', year: '1951', number: '25' }],
    // temporary numbers, pages, and what no text cites
    ['kv-1256205', undefined],
    ['h-tk-20002001-2876-2896', undefined],
    ['blg-1234567', undefined],
  ])('tells of %s what its id says', (id, paper) => {
    expect(describeTarget({ system: 'op', id }).paper).toEqual(paper);
  });

  it('tells of a document of the Tweede Kamer its number', () => {
    expect(describeTarget({ system: 'tk', id: '2024D28457' }).paper).toEqual({ kind: 'tk-doc', number: '2024D28457' });
  });

  it.each([
    ['ECLI:NL:CRVB:2019:77', { court: 'Centrale Raad van Beroep', year: '2019' }],
    ['ECLI:NL:PHR:2021:12', { court: 'Parket bij de Hoge Raad', year: '2021', conclusie: true }],
    ['ECLI:EU:T:2018:5', { court: 'Gerecht van de Europese Unie', year: '2018' }],
    ['ECLI:DE:BVERFG:2020:RS1', { year: '2020' }],
  ])('tells of %s its court and year', (id, ruling) => {
    expect(describeTarget({ system: 'ecli', id }).ruling).toEqual(ruling);
  });
});
