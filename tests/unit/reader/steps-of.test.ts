import { describe, expect, it } from 'vitest';
import { type Step, stepsOf } from '../../../components/reader/steps-of';
import type { Publicatie } from '../../../lib/model/publicatie';
import { zaakOf } from '../../../lib/zaken/zaak-of';
import { publicatie } from '../publicatie';
import { readSeed } from '../seeds';

const NUMBER = '2024Z01211';
const TODAY = '2024-03-25';

function line({ name, day = '?', days, id = '', isStored, isReprint }: Step): string {
  return [name, day, days ?? '', id, isStored ? '' : 'not stored', isReprint ? 'reprint' : '']
    .filter(Boolean)
    .join(' ');
}

function course(documents: Publicatie[], vraagnummer = NUMBER): string[] {
  return stepsOf(zaakOf(vraagnummer, documents, TODAY)).map(line);
}

const carrying = { vraagnummers: [NUMBER] };
const kamervraag = publicatie({ id: `kv-tk-${NUMBER}`, ...carrying, day: '2024-01-26' });
const antwoord = publicatie({ id: 'ah-tk-20232024-1262', kind: 'antwoord', ...carrying, day: '2024-03-18' });

describe('stepsOf', () => {
  it('tells the course of a seed: question, delay, term, answer', () => {
    expect(course(readSeed('000'))).toEqual([
      'vraag 2024-01-26 kv-tk-2024Z01211',
      'uitstel 2024-02-16 21 mededeling:2024Z01211:2024-02-16',
      'term 2024-03-08 42 not stored',
      'antwoord 2024-03-18 52 ah-tk-20232024-1262',
    ]);
  });

  it('ends with the term while no answer came', () => {
    expect(course([kamervraag])).toEqual(['vraag 2024-01-26 kv-tk-2024Z01211', 'term 2024-02-16 21 not stored']);
  });

  it('has an answer of the last day in time', () => {
    const steps = course([kamervraag, { ...antwoord, dates: { ontvangen: '2024-02-16' } }]);
    expect(steps.slice(1)).toEqual(['antwoord 2024-02-16 21 ah-tk-20232024-1262', 'term 2024-02-16 21 not stored']);
  });

  it('leads to the site for a question that is not stored', () => {
    const told = { ...antwoord, dates: { ingezonden: '2024-01-26', ontvangen: '2024-02-12' } };
    expect(course([told])).toEqual([
      'vraag 2024-01-26 kv-tk-2024Z01211 not stored',
      'antwoord 2024-02-12 17 ah-tk-20232024-1262',
      'term 2024-02-16 21 not stored',
    ]);
  });

  it('knows no address of an old question, and no day where none is told', () => {
    const old = { ...antwoord, vraagnummers: ['2070824590'], dates: {} };
    expect(course([old], '2070824590')).toEqual(['antwoord ? ah-tk-20232024-1262']);
  });

  it('names last what the site lists and nobody stored', () => {
    const listing = { ...kamervraag, aanhangsels: ['ah-tk-20232024-1262', 'ah-tk-20232024-1063'] };
    expect(course([listing, antwoord])).toEqual([
      'vraag 2024-01-26 kv-tk-2024Z01211',
      'antwoord 2024-03-18 52 ah-tk-20232024-1262',
      'listed ? ah-tk-20232024-1063 not stored',
    ]);
  });

  it('tells a supplementing answer, a reprint and a letter for what they are', () => {
    const again = { ...antwoord, id: 'ah-tk-20232024-1262-h1' };
    const nader: Publicatie = {
      ...antwoord,
      kind: 'antwoord',
      nader: true,
      id: 'ah-tk-20232024-1300',
      dates: { ontvangen: '2024-03-22' },
    };
    const letter = { ...antwoord, id: 'brief:5236577', dates: { ontvangen: '2024-03-15' } };
    const documents = [kamervraag, antwoord, again, nader, letter];
    expect(stepsOf({ vraagnummer: NUMBER, publicaties: documents }).map(line)).toEqual([
      'vraag 2024-01-26 kv-tk-2024Z01211',
      'letter 2024-03-15 brief:5236577',
      'antwoord 2024-03-18 ah-tk-20232024-1262',
      'antwoord 2024-03-18 ah-tk-20232024-1262-h1 reprint',
      'nader 2024-03-22 ah-tk-20232024-1300',
    ]);
  });

  it('has one step for a letter that answers nothing', () => {
    const [letter] = readSeed('003');
    expect(course(letter ? [letter] : [], '')).toEqual(['brief 2012-11-21 brief:324744']);
  });
});
