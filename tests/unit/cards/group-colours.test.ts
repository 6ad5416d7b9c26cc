import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITATION_GROUPS } from '../../../lib/model/citation-group';

const read = (path: string) => readFileSync(new URL(`../../../assets/${path}`, import.meta.url), 'utf8');
const groups = read('citation-groups.css');
const theme = read('theme.css');

/** Relative luminance and contrast of `#rrggbb` colours, as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What the rule of a group sets, the defaults of all groups before it. */
function lookOf(group: string): Record<string, string> {
  const rules = ['data-group', `data-group="${group}"`].map((selector) => {
    const [, body] = groups.split(`[${selector}] {`);
    if (body === undefined) throw new Error(`no rule for ${selector}`);
    return body.slice(0, body.indexOf('}'));
  });
  return Object.fromEntries(
    rules.flatMap((body) => [...body.matchAll(/--ks-([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value])),
  );
}

/** The two values, light and dark, of a colour of the theme. */
function themed(name: string): string[] {
  const [, light, dark] = new RegExp(`--ks-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(theme) ?? [];
  if (!light || !dark) throw new Error(`no colour ${name}`);
  return [light, dark];
}

describe('the look of references', () => {
  const papers = ['#ffffff', ...['paper', 'raised', 'hover'].flatMap(themed)];

  it.each(CITATION_GROUPS)('of group %s has a contrast of 3:1 with everything that it stands on', (group) => {
    const { group: colour = '' } = lookOf(group);
    expect(colour).toMatch(/^#[\da-f]{6}$/);
    for (const paper of papers) expect(contrast(colour, paper), paper).toBeGreaterThanOrEqual(3);
  });

  it('tells every group apart without colour, by at most four styles of line', () => {
    const lines = CITATION_GROUPS.map((group) => lookOf(group));
    const looks = lines.map((look) => `${look['group-line']} ${look['group-weight']}`);
    expect(new Set(looks).size).toBe(CITATION_GROUPS.length);
    expect(new Set(lines.map((look) => look['group-line'])).size).toBeLessThanOrEqual(4);
  });
});
