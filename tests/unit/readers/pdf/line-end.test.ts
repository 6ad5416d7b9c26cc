import { describe, expect, it } from 'vitest';
import { lineEnd, vocabularyOf } from '../../../../lib/readers/pdf/line-end';
import { seedText } from '../../seeds';

/** Lines that show that a document breaks words, and other lines of it. */
function documentWith(...lines: string[]) {
  return vocabularyOf(['de belas-', 'tingdienst', 'en de belastingdienst', ...lines]);
}

describe('the hyphen at the end of a line', () => {
  it.each([
    ['a word that it breaks', 'de verant-', 'woordelijkheid van', [], 'joined'],
    ['a word that it breaks at the start of a sentence', 'Verant-', 'woordelijkheid is', [], 'joined'],
    ['a soft hyphen, whatever follows', 'de EU\u00ad', 'lidstaten', [], 'joined'],
    ['years', 'het vergaderjaar 2023-', '2024', [], 'hyphen'],
    ['a number before a word', 'de 17-', 'jarige', [], 'hyphen'],
    ['an abbreviation', 'de EU-', 'lidstaten', [], 'hyphen'],
    ['a letter', 'een e-', 'mailadres', [], 'hyphen'],
    ['a capital behind it', 'het lid van GroenLinks-', 'PvdA', [], 'hyphen'],
    ['a name that the document writes as one word', 'het lid van Groen-', 'Links', ['GroenLinks vindt'], 'joined'],
    ['a part left out', 'onderzoeks-', 'en handhavingsmaatregelen', [], 'hyphen and space'],
    ['a part left out, with another word', 'kennisgevings-', 'of actiemechanismen', [], 'hyphen and space'],
    ['a word that only begins like "en"', 'de belas-', 'tingen', [], 'joined'],
    ['a word that the document writes with one', 'de on-', 'line kanalen', ['een on-line dienst'], 'hyphen'],
    ['an office of two', 'de rechter-', 'commissaris', [], 'hyphen'],
    ['equals', 'de publiek-', 'private samenwerking', [], 'hyphen'],
    ['a compound that only looks like those', 'de publiek-', 'rechtelijke', [], 'joined'],
    ['a word that begins like a negation', 'Dat is niet-', 'temin zo', [], 'joined'],
    ['a former member', 'een oud-', 'lid van de Kamer', [], 'hyphen'],
    ['a chain', 'een één-op-', 'één gesprek', [], 'hyphen'],
    ['a chain that goes on', 'versleuteling van end-', 'to-end', [], 'hyphen'],
    ['a name with such compounds', 'de Telegram-', 'groepen', ['Telegram', 'een Telegram-kanaal'], 'hyphen'],
    [
      'a name with solid compounds',
      'de Telegram-',
      'groepen',
      ['Telegram', 'Telegramkanaal', 'Telegramkanalen', 'Telegramdealers', 'Telegramgebruikers'],
      'joined',
    ],
    ['a bracket behind it', 'de bestuurs-', '(rechtelijke) gevolgen', [], 'hyphen'],
  ] as const)('in %s', (_, line, next, others, end) => {
    expect(lineEnd(line, next, documentWith(...others))).toBe(end);
  });

  it('stays in a document that breaks no words', () => {
    const lines = seedText('003').split('\n');
    const unbroken = { ...vocabularyOf(lines), breaksWords: false };
    expect(lineEnd('de post-', 'pakketten', unbroken)).toBe('hyphen');
    expect(vocabularyOf(['een regel', 'nog een regel', 'en een post-', 'pakket']).breaksWords).toBe(true);
    expect(vocabularyOf([...Array<string>(40).fill('een regel'), 'en een post-', 'pakket']).breaksWords).toBe(false);
  });

  it('does not count the pieces of broken words as words', () => {
    const { counts } = documentWith();
    expect(counts.get('belas')).toBeUndefined();
    expect(counts.get('tingdienst')).toBeUndefined();
    expect(counts.get('belastingdienst')).toBe(1);
  });
});
