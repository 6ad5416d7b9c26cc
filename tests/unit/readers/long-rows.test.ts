import { describe, expect, it } from 'vitest';
import type { Antwoord } from '../../../lib/model/publicatie';
import { readText } from '../../../lib/readers/text/read-text';
import { seedText } from '../seeds';

const MEGABYTE = 1_000_000;

/** The overview of a question in which a row says this. */
function overzichtWith(name: string, row: string): string {
  return seedText('000').replace(new RegExp(`^${name}[ :].*$`, 'm'), () => `${name} ${row}`);
}

function answerIn(text: string): Antwoord | undefined {
  return readText(text).find((one): one is Antwoord => one.kind === 'antwoord');
}

describe('a row of an overview that goes on for a megabyte', () => {
  it.each(['12 ', 'x ', 'a ', 'A. ', ' ', 'x', '(', 'x (', 'x (y) (', ', '])('is read in a moment: %j', (unit) => {
    const long = unit.repeat(MEGABYTE / unit.length);
    for (const name of ['Beantwoord door', 'Indiener', 'Onderwerpen'])
      for (const row of [long, `${long.slice(0, 3990)}(`])
        expect(answerIn(overzichtWith(name, row))?.answers).toHaveLength(22);
  });
});

/** The text of a letter with this in the middle of it. */
function letterWith(seed: string, text: string): string {
  const letter = seedText(seed);
  const middle = letter.indexOf('\n', letter.length / 2);
  return `${letter.slice(0, middle)}\n\n${text}\n\n${letter.slice(middle)}`;
}

describe('a letter in which something goes on and on', () => {
  it.each(['[', '<https:', '**', '(', 'x\n\n', '12 '])('is read in a moment: %j', (unit) => {
    expect(readText(letterWith('002', unit.repeat(100_000 / unit.length)))).toHaveLength(2);
  });

  it('is told once for each number of a heading, where that does not come to too much', () => {
    const read = (text: string) => readText(letterWith('002', `Vraag 101-150\n\n${text}\n\nAntwoord 101-150\n\nJa.`));
    const questions = (text: string) => read(text).flatMap((one) => one.questions.map(({ number }) => number));
    expect(questions('Wat?')).toContain('149');
    expect(questions('Wat? '.repeat(10_000))).not.toContain('149');
    expect(JSON.stringify(read('Wat? '.repeat(10_000))).length).toBeLessThan(400_000);
  });
});

it('a row says who answered, as far as anyone would write it', () => {
  const one = 'Dilan Yeşilgöz-Zegerius (minister justitie en veiligheid) (VVD)';
  const who = { name: 'Dilan Yeşilgöz-Zegerius', role: 'minister justitie en veiligheid', fractie: 'VVD' };
  expect(answerIn(overzichtWith('Beantwoord door', one))?.bewindspersonen).toEqual([who]);
  const many = answerIn(overzichtWith('Beantwoord door', `${one}, `.repeat(1000)))?.bewindspersonen ?? [];
  expect(many.length).toBeGreaterThan(20);
  expect(many.length).toBeLessThan(100);
  expect(new Set(many.map(({ name, fractie }) => `${name} ${fractie}`)).size).toBe(1);
});
