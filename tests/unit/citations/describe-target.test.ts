import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../lib/citations/target/describe-target';

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

  it.each([
    [{ system: 'ecli', id: 'ECLI:NL:CRVB:2019:77' }, 'deeplink.rechtspraak.nl'],
    [{ system: 'ecli', id: 'ECLI:EU:C:2019:77' }, 'eur-lex.europa.eu'],
    [{ system: 'op', id: 'kst-31015-12' }, 'zoek.officielebekendmakingen.nl'],
    [{ system: 'internal', question: ['3'] }, 'document'],
  ] as const)('says where %o leads', (target, site) => {
    expect(describeTarget({ ...target } as Parameters<typeof describeTarget>[0]).site).toBe(site);
  });
});
