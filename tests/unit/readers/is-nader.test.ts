import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import { readPage } from '../../../lib/readers/page/read-page';
import { isNader } from '../../../lib/readers/parts/is-nader';
import { parsed } from './parsed';

describe('isNader', () => {
  it.each([
    'Nader antwoord op vragen van het lid Krul',
    'Nadere beantwoording vragen van het lid Krul',
    ' nader  antwoord',
    'Aanvullend antwoord van Minister X',
    'Aanvullende beantwoording',
    'Antwoord (nader)',
  ])('%s', (text) => {
    expect(isNader(text)).toBe(true);
  });

  it.each([
    'Antwoord op vragen van het lid Krul',
    'Antwoord op vragen over het nader antwoord van de minister',
    'Naderende beantwoording',
    'Nader rapport',
    '',
  ])('not: %s', (text) => {
    expect(isNader(text)).toBe(false);
  });
});

describe('an answer', () => {
  const read = (heading: string, metas = '') =>
    readPage(
      parsed(`<html><head>${metas}</head><body><div id="broodtekst"><h1 class="kamervraagomschrijving_kop">${heading}</h1>
        <div class="antwoord"><h2>Antwoord 1</h2><p>a</p></div></div>`),
      { url: addressOf('ah-tk-20232024-1262') },
    );

  it('is supplementing by its heading, its title or its type', () => {
    expect(read('Nader antwoord van Minister X')).toMatchObject({ kind: 'antwoord', nader: true });
    expect(read('Antwoord', '<meta name="DC.title" content="Nadere beantwoording vragen">')).toMatchObject({
      nader: true,
    });
    expect(read('Antwoord', '<meta name="DC.type" content="Nader antwoord">')).toMatchObject({ nader: true });
  });

  it('is otherwise not', () => {
    expect(read('Antwoord van Minister X')).not.toHaveProperty('nader');
  });
});
