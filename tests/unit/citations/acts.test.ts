import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Act, act, type DatedName } from '../../../lib/citations/data/act';
import { acts } from '../../../lib/citations/data/acts';
import { findCitations } from '../../../lib/citations/find-citations';
import { exampleOf } from './example-of';

const idsOf = (text: string, date?: string) => findCitations(text, { date }).map(({ target }) => target.id);
const expectedId = (row: Act) => row.id ?? Object.values(row.books ?? {})[5];
const number = (row: Act) => (row.numbering === 'colon' ? '3:2' : row.books ? '6:3' : '3');
const dayOf = (row: Act) => row.dated?.map(({ validFrom, validTo }) => validFrom ?? validTo)[0];
const undatedNames = (row: Act) =>
  [row.name, ...(row.names ?? [])].filter((name) => row.dated?.every((other) => other.name !== name) ?? true);

/** The names, of any row, of which something is not so. */
function failing(check: (row: Act) => readonly (string | false)[]): string[] {
  return acts.flatMap((row) => check(row).flatMap((name) => (name === false ? [] : [`${row.id}: ${name}`])));
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('the tables of acts', () => {
  it('keep to the schema', () => {
    expect(z.safeParse(z.array(act), acts).error).toBeUndefined();
  });

  it('have every id once', () => {
    const all = acts.flatMap(({ id }) => id ?? []);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('have either an id or books', () => {
    expect(failing((row) => [Boolean(row.id) === Boolean(row.books) && row.name])).toEqual([]);
  });

  it('have no name twice in one row', () => {
    const twice = ({ name, names, abbreviations, nextToArticle, afterNumber }: Act) => {
      const all = [name, ...[names, abbreviations, nextToArticle, afterNumber].flatMap((list) => list ?? [])];
      return all.filter((own, index) => all.indexOf(own) !== index);
    };
    expect(failing(twice)).toEqual([]);
  });

  it('have no full name of two acts, unless its days tell which is meant', () => {
    const all = acts.flatMap(undatedNames).map((name) => name.toLowerCase());
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it('have no marks left in a name', () => {
    const isMarked = (value: unknown) => typeof value === 'string' && /^[?#~+]|[[\]|;]/.test(value);
    expect(failing((row) => Object.values(row).flat().filter(isMarked).map(String))).toEqual([]);
  });

  it('begin no name after its end', () => {
    const reversed = ({ validFrom = '', validTo = '9' }: DatedName) => validFrom > validTo;
    expect(failing(({ dated = [] }) => dated.map((name) => reversed(name) && name.name))).toEqual([]);
  });
});

describe('every act', () => {
  it('is found in its example', () => {
    const kind = (row: Act) => (row.kind === 'eu' ? 'eu-article' : `${row.kind}-article`);
    const isFound = (row: Act) => {
      const [found, ...more] = findCitations(exampleOf(row), { date: dayOf(row) });
      return more.length === 0 && found?.kind === kind(row) && found.target.article !== undefined;
    };
    expect(failing((row) => [!isFound(row) && exampleOf(row)])).toEqual([]);
  });

  it('is found by each of its names, beside an article and alone', () => {
    const isFound = (row: Act, name: string) =>
      idsOf(`Dit volgt uit artikel ${number(row)} van de ${name}.`).includes(expectedId(row)) &&
      (!row.id || idsOf(`Dit volgt uit de ${name}.`).join() === row.id);
    expect(failing((row) => undatedNames(row).map((name) => !isFound(row, name) && name))).toEqual([]);
  });

  it('is found by each of its safe abbreviations', () => {
    const isFound = (row: Act, name: string) =>
      idsOf(`Dit volgt uit artikel ${number(row)} ${name}.`).join() === expectedId(row) &&
      (!row.id || idsOf(`Dit volgt uit de ${name}.`).join() === row.id);
    expect(failing((row) => (row.abbreviations ?? []).map((name) => !isFound(row, name) && name))).toEqual([]);
  });

  it('is not found by its other abbreviations alone', () => {
    const others = (row: Act) => [row.nextToArticle, row.afterNumber, row.onceNamed].flatMap((list) => list ?? []);
    const isFound = (name: string) => idsOf(`Dit volgt uit de ${name}.`).length > 0;
    expect(failing((row) => others(row).map((name) => isFound(name) && name))).toEqual([]);
  });
});

describe('a name that changed hands', () => {
  const found = (row: Act, { name }: DatedName, date: string) =>
    idsOf(`Dit volgt uit artikel 3 van de ${name}.`, date).includes(row.id);
  /** Whether another act has the name on a day as well: then it means neither. */
  const isShared = (row: Act, { name }: DatedName, date: string) =>
    acts.some(
      (other) =>
        other !== row &&
        other.dated?.some(
          ({ name: own, validFrom = '', validTo = '9' }) => own === name && validFrom <= date && date <= validTo,
        ),
    );
  const each = (check: (row: Act, name: DatedName) => string | false) =>
    failing((row) => (row.dated ?? []).map((name) => check(row, name)));

  it('means an act from the first day to the last', () => {
    const wrong = each((row, name) => {
      const days = [name.validFrom, name.validTo].filter((day) => day !== undefined);
      return days.some((day) => found(row, name, day) === isShared(row, name, day)) && `${name.name} ${days}`;
    });
    expect(wrong).toEqual([]);
  });

  it('does not mean it the day before or the day after', () => {
    const wrong = each((row, name) => {
      const days = [name.validFrom && dayAfter(name.validFrom, -1), name.validTo && dayAfter(name.validTo, 1)];
      return days.some((day) => day && found(row, name, day)) && `${name.name} ${days}`;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Huisvestingswet', '2014-12-31', 'BWBR0005674'],
    ['Huisvestingswet', '2015-01-01', 'BWBR0035303'],
    ['Wet maatschappelijke ondersteuning', '2014-12-31', 'BWBR0020031'],
    ['Wmo', '2015-01-01', 'BWBR0035362'],
    ['Comptabiliteitswet', '2018-01-01', 'BWBR0039429'],
    ['Wet inburgering', '2021-12-31', 'BWBR0020611'],
    ['Wet inburgering', '2022-01-01', undefined],
    ['EVOA', '2024-01-01', '32006R1013'],
    ['EVOA', '2025-01-01', undefined],
    ['EVOA', '2026-06-01', '32024R1157'],
    ['Huisvestingswet', undefined, undefined],
    ['Wet inburgering', undefined, undefined],
    ['EVOA', undefined, undefined],
  ])('%s on %s is %s', (name, date, id) => {
    expect(idsOf(`Dit volgt uit artikel 3 van de ${name}.`, date)).toEqual(id ? [id] : []);
  });

  it('means the act that the document names more fully, when no day tells', () => {
    expect(idsOf('De Huisvestingswet 2014 geldt. Zie artikel 4 van de Huisvestingswet.')).toEqual([
      'BWBR0035303',
      'BWBR0035303',
    ]);
  });

  it('with its year behind it is the name of that year', () => {
    expect(idsOf('Zie artikel 4 van de Politiewet 1993.', '2024-05-01')).toEqual(['BWBR0006299']);
    expect(idsOf('Zie artikel 4 van de Huisvestingswet 1992.', '2024-05-01')).toEqual([]);
  });
});

describe('a name that is part of another', () => {
  it.each([
    ['Zie artikel 4 van de Participatiewet in balans.', []],
    ['Zie artikel 4 van de Wet gelijke behandeling.', []],
    ['Zie artikel 4 van de Wet gelijke behandeling van mannen en vrouwen.', ['BWBR0003299']],
    ['Zie artikel 4 van het Wetboek van Strafrecht BES.', ['BWBR0028570']],
    ['Zie artikel 4 van de Europese Mededingingswet.', []],
    ['Zie artikel 4 van het Wetboek van Strafrecht Curaçao.', []],
    ['Zie artikel 5 Ow.', []],
    ['Zie artikel 5 Wpg.', []],
    ['Zie artikel 4 van de Wet kansspelen op afstand.', []],
    ['De Stuurgroep in de Regio Opiumwet.', []],
    // the end of a title that no table has
    ['De Regeling subsidies AWBZ en de Regeling verslaggeving WTZi.', []],
    ['Zie artikel 3 van het Besluit kerndoelen WEC.', []],
    ['De Nadere regeling gedragstoezicht financiële ondernemingen Wft.', []],
    ['De Regeling aanvragen op grond van de Opiumwet.', ['BWBR0001941']],
    ['Wet open overheid Woo.', ['BWBR0045754', 'BWBR0045754']],
    ['De Warmtewet 2 komt.', []],
    // what implements an act of the EU or a treaty
    ['De Uitvoeringswet datagovernanceverordening.', []],
    ['De uitvoeringswet DSA.', []],
    ['De Uitvoeringswet genocideverdrag.', []],
    ['De wet DSA.', ['32022R2065']],
    // words that stand for one act, and go on into the name of another
    ['Zie artikel 5 van het Statuut van de ambtenaren.', []],
    ['Zie artikel 5 van het Handvest voor regionale talen.', []],
    ['Zie artikel 43 van het Statuut.', ['BWBR0002154']],
  ])('%s', (text, expected) => {
    expect(idsOf(text)).toEqual(expected);
  });
});

describe('a name that is a common noun in small letters', () => {
  it.each([
    ['Het Waterschapsbesluit geldt.', ['BWBR0023025']],
    ['Het waterschapsbesluit is genomen.', []],
    ['Het Aanbestedingsbesluit geldt.', ['BWBR0032919']],
    ['Het aanbestedingsbesluit van de gemeente is genomen.', []],
    ['Dat zijn regels van burgerlijke rechtsvordering.', []],
    ['Zie artikel 843a Burgerlijke Rechtsvordering.', ['BWBR0001827']],
  ])('%s', (text, expected) => {
    expect(idsOf(text)).toEqual(expected);
  });
});

describe('a word that is broken', () => {
  it.each(['wetboek van straf-recht', 'Zorg\u00adverzekerings\u00adwet', 'Gemeente-\nwet'])(
    '%j is one name',
    (name) => {
      expect(idsOf(`Zie de ${name}.`)).toHaveLength(1);
    },
  );

  it('is not joined to the word of another sentence', () => {
    expect(idsOf('Zie de Zorg- en de verzekerings-. Wet.')).toEqual([]);
  });
});

describe('the prefix of an organisation', () => {
  it.each([
    ['de EU-ontbossingsverordening', '32023R1115'],
    ['de EU-Dienstenrichtlijn', '32006L0123'],
    ['het VN-Genocideverdrag', 'BWBV0005551'],
  ])('%s', (text, id) => {
    expect(idsOf(`Zie ${text}.`)).toEqual([id]);
  });
});

describe('an abbreviation that the document gives to something else', () => {
  it.each([
    ['Een arts voor verstandelijk gehandicapten (AVG) kent de AVG-arts. De AVG werkt hier.', []],
    ['De World Energy Council (WEC) en de WEC.', []],
    ['De Declaration on Research Assessment (DORA). DORA is getekend.', []],
    // the act itself, however it is written
    ['De privacyregels (AVG) en de AVG.', ['32016R0679', '32016R0679']],
    ['De Algemene Verordening Gegevensbeschermng (AVG) en de AVG.', ['32016R0679', '32016R0679']],
    ['Werk en inkomen naar arbeidsvermogen (WIA) en de WIA.', ['BWBR0019057', 'BWBR0019057']],
  ])('%s', (text, expected) => {
    expect(idsOf(text)).toEqual(expected);
  });
});

it('an abbreviation of an organisation is no name of the act before it', () => {
  expect(idsOf('De handhaving van de Opiumwet (OM) en de Opiumwet (OPM). Het OM en de OPM.')).toEqual([
    'BWBR0001941',
    'BWBR0001941',
  ]);
});

it('a compound in small letters is a name that a document can give', () => {
  const text =
    'Verordening (EU) 2019/6 (hierna: de diergeneesmiddelenverordening). Zie artikel 7 van de diergeneesmiddelenverordening.';
  expect(idsOf(text)).toEqual(['32019R0006', '32019R0006']);
});

describe('an act of the EU by number', () => {
  it.each([
    ['de P2B-verordening (EU) 2019/1150', 'P2B-verordening (EU) 2019/1150'],
    ['de Machinerichtlijn 2006/42/EG', 'Machinerichtlijn 2006/42/EG'],
    ['de Uitvoeringsverordening (EU) 2020/123', 'Uitvoeringsverordening (EU) 2020/123'],
    ['de Gedelegeerde Verordening (EU) 2016/161', 'Gedelegeerde Verordening (EU) 2016/161'],
    ['UITVOERINGSVERORDENING (EU) 2020/123', 'UITVOERINGSVERORDENING (EU) 2020/123'],
    // a hard line break glues words
    ['deVerordening (EU) 2016/ 679', 'Verordening (EU) 2016/ 679'],
  ])('%s is cited as a whole', (text, cited) => {
    expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([cited]);
  });
});
