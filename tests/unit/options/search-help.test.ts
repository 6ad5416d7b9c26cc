import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lawContext } from '../../../components/popup/law-names';
import { filterNamed } from '../../../lib/search/query/filter-names';
import { parseJump } from '../../../lib/search/query/parse-jump';
import type { Group } from '../../../lib/search/query/query';
import { readQuery } from '../../../lib/search/query/read-query';

const TODAY = '2026-11-22';

function locale(language: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../locales/${language}.yml`, import.meta.url)), 'utf8');
}

/** What the help says can be typed, by name. */
function examples(language: string): Record<string, string> {
  const [, typed = ''] = /^help:[\s\S]*?^ {2}typed:\n((?: {4}.*\n)+)/m.exec(locale(language)) ?? [];
  const lines = [...typed.matchAll(/^ {4}(\w+): '?(.*?)'?$/gm)];
  return Object.fromEntries(lines.map(([, name = '', text = '']) => [name, text]));
}

/** What a query was understood to be, without where it was typed. */
function meaning(text: string): Group[] {
  const { groups, unread } = readQuery(text, lawContext(TODAY));
  expect(unread).toEqual([]);
  return JSON.parse(JSON.stringify(groups, (key, value) => (key === 'span' ? undefined : value)));
}

const MEANT: Record<string, object[]> = {
  words: [{ any: [{ kind: 'word' }] }, { any: [{ kind: 'word' }] }],
  phrase: [{ any: [{ kind: 'phrase' }] }],
  not: [{ not: false }, { not: true }],
  or: [{ any: [{ kind: 'word' }, { kind: 'word' }] }],
  beginning: [{ any: [{ prefix: true }] }],
  number: [{}],
  cites: [{}, {}],
  lid: [{ any: [{ filter: 'lid' }] }],
  partij: [{ any: [{ filter: 'partij' }] }],
  minister: [{ any: [{ filter: 'minister' }] }],
  onderwerp: [{ any: [{ filter: 'onderwerp' }] }],
  soort: [{ any: [{ filter: 'soort', kinds: ['kamervraag', 'antwoord'] }] }],
  status: [{ any: [{ filter: 'status', name: 'laat' }] }],
  day: [{ any: [{ filter: 'na', day: '2023-09-01' }] }, { any: [{ filter: 'voor', day: '2024-01-01' }] }],
  jaar: [{ any: [{ filter: 'jaar', values: ['20232024'] }] }],
  wet: [{ any: [{ filter: 'wet', values: ['bwbr0001854/139h'] }] }],
  label: [{ any: [{ filter: 'label' }] }],
};

describe('what the help says can be typed', () => {
  it.each(['nl', 'en'])('means that (%s)', (language) => {
    const typed = examples(language);
    expect(Object.keys(typed)).toEqual(Object.keys(MEANT));
    for (const [name, text] of Object.entries(typed)) expect(meaning(text), text).toMatchObject(MEANT[name] ?? []);
    expect(parseJump(typed.number ?? '')).toBeDefined();
  });

  it.each(['nl', 'en'])('has the names of filters in the other language (%s)', (language) => {
    const [, names = ''] = /^ {2}filters: .*: (.*?)\."$/m.exec(locale(language)) ?? [];
    expect(new Set(names.split(', ').map(filterNamed))).toEqual(
      new Set(['lid', 'partij', 'minister', 'onderwerp', 'soort', 'status', 'na', 'voor', 'jaar', 'wet', 'artikel']),
    );
  });
});
