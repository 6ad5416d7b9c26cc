import { describe, expect, it } from 'vitest';
import { namesIn, projectFile, sectionsOf } from './store-listing';

const LANGUAGES = ['nl', 'en'] as const;
const listings = Object.fromEntries(
  LANGUAGES.map((language) => [language, sectionsOf(projectFile(`store/${language}.md`))]),
);
const readme = sectionsOf(projectFile('README.md')).get('Permissions') ?? '';

/** The most characters that the strictest of the three stores takes. */
const MOST: [heading: string, most: number][] = [
  ['Name', 45],
  ['Summary', 132],
  ['Description', 10_000],
  ['Single purpose', 1_000],
];

function textOf(language: string, heading: string): string {
  return listings[language]?.get(heading) ?? '';
}

describe.each(LANGUAGES)('the listing in %s', (language) => {
  it.each(MOST)('has a %s of at most %i characters', (heading, most) => {
    expect(textOf(language, heading)).not.toBe('');
    expect(textOf(language, heading).length).toBeLessThanOrEqual(most);
  });

  it('has a description long enough for Edge', () => {
    expect(textOf(language, 'Description').length).toBeGreaterThanOrEqual(250);
  });

  it('has as its name and summary what the manifest says, where Chrome and Edge take them from', () => {
    const texts = projectFile(`locales/${language}.yml`);
    expect(texts).toContain(`\nextensionDescription: ${textOf(language, 'Summary')}\n`);
    expect(texts).toMatch(new RegExp(`^extensionName: ${textOf(language, 'Name')}$`, 'm'));
  });

  it('has search terms that Edge takes: seven, of thirty characters, with twenty-one words', () => {
    const terms = textOf(language, 'Search terms')
      .split('\n')
      .map((line) => line.replace('- ', ''));
    expect(terms.length).toBeLessThanOrEqual(7);
    for (const term of terms) expect(term.length).toBeLessThanOrEqual(30);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  it('says why of the same permissions as the README, in a sentence each', () => {
    const permissions = textOf(language, 'Permissions');
    expect(namesIn(permissions)).toEqual(namesIn(readme));
    for (const line of permissions.split('\n')) expect(line).toMatch(/^- `.+`: [A-Z][^.]*(?:\.nl[^.]*)*\.$/);
  });
});

describe('both listings', () => {
  it('have the same headings', () => {
    expect([...(listings.nl?.keys() ?? [])]).toEqual([...(listings.en?.keys() ?? [])]);
  });

  it('say in English why of a permission what the README says', () => {
    for (const line of textOf('en', 'Permissions').split('\n')) {
      expect(readme).toContain(line.replace(/^- .*?`: /, ''));
    }
  });
});
