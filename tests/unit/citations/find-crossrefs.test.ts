import { describe, expect, it } from 'vitest';
import { citePublicatie } from '../../../lib/citations/document/cite-publicatie';
import { findCitations } from '../../../lib/citations/find-citations';
import type { Publicatie } from '../../../lib/model/publicatie';
import { antwoord, kamervraag } from '../zaken/documents';

const A = 'Aanhangsel Handelingen II 2023/24, nr. 212';
const B = 'Aanhangsel Handelingen II 2023/24, nr. 900';

function crossrefsIn(publicatie: Publicatie): string[] {
  const found = [...citePublicatie(publicatie).values()].flat().filter(({ kind }) => kind === 'crossref');
  return found.map(({ target: { id, question } }) => `${id ?? 'internal'} ${question?.join()}`);
}

describe('a reference in an answer', () => {
  it.each([
    'antwoord op vraag 6',
    'antwoord op vraag 6 hierboven',
    'antwoord op vraag 6 hiervoor',
    'antwoord op vraag 6 en hetgeen ik daar schrijf',
    'antwoord op vraag 6 is toegelicht',
    'antwoord op vraag 6, in het bijzonder de laatste alinea',
    'antwoord op vraag 6 op dit punt',
    'antwoord op vraag 6 in algemene zin',
    'antwoord op vraag 6 ten aanzien van het toezicht',
    'antwoord op vraag 6 van deze set',
    'antwoord op vraag 6 van deze schriftelijke vragen',
    'antwoord op vraag 6 (over de kosten)',
    'antwoord op vraag 6 van overeenkomstige toepassing',
    `antwoord op vraag 6 en naar ${A}`,
  ])('is one to the document itself: %s', (words) => {
    const document = antwoord({ answers: [{ numbers: ['1'], text: `Ik verwijs naar het ${words}.` }] });
    expect(crossrefsIn(document)).toEqual(['internal 6']);
  });

  it.each([
    'van mevrouw Kuiken',
    'van de heer Omtzigt',
    'van dezelfde leden',
    'van deze leden',
    'van hetzelfde lid',
    'van Omtzigt',
    'van de VVD-fractie',
    'van de fractie van D66',
    'van de op 3 maart gestelde vragen',
    'van de recente Kamervragen',
    'van de feitelijke vragen',
    'van eerdere schriftelijke vragen',
    'van uw eerdere set vragen',
    'van de hiervoor genoemde vragen',
    'van vraagnummer 2024Z00001',
    'van 12 maart 2024',
    'op eerdere Kamervragen van het lid Omtzigt',
    'bij uw vragen over Schiphol',
    'door het lid Omtzigt',
    'gesteld door het lid Omtzigt',
    'in de Kamerbrief van 3 maart',
    'uit de vorige set',
    'met kenmerk 2024Z00001',
    '(2024Z00001)',
    '(PvdA)',
    '(over de kosten) van het lid Omtzigt',
    ', van het lid Omtzigt',
  ])('is one to another document, which it does not name: antwoord op vraag 6 %s', (words) => {
    const text = `Ik verwijs naar het antwoord op vraag 6 ${words}.`.replace(' ,', ',');
    expect(crossrefsIn(antwoord({ answers: [{ numbers: ['1'], text }] }))).toEqual([]);
  });

  it.each([
    `antwoord op vraag 6 (${A})`,
    `antwoord op vraag 6, ${A}`,
    `antwoord op vraag 6 van het lid Omtzigt (${A})`,
    `antwoord op vraag 6 van het lid Omtzigt (2024Z00001, ${A})`,
  ])('is one to the document that stands beside it: %s', (words) => {
    const document = antwoord({ answers: [{ numbers: ['1'], text: `Ik verwijs naar het ${words}.` }] });
    expect(crossrefsIn(document)).toEqual(['ah-tk-20232024-212 6']);
  });

  it.each([
    'Zie de beantwoording van Kamervragen5 over dit onderwerp; deze vraag12 is eerder beantwoord.',
    'In de beantwoording van de Kamervragen van het lid Kuiken is bij vraag 4 ingegaan op de kosten.',
    'In mijn antwoorden van 3 mei op vragen van het lid Kuiken is in antwoord 4 ingegaan op de kosten.',
    'Uw eerdere antwoorden, waarin u bij vraag 5 schreef dat dit niet kan.',
    'Zie aldaar het antwoord op vraag 7.',
    'In de lijst van vragen over de begroting is bij vraag 33 het bedrag genoemd.',
    'Het Hof heeft de prejudiciële vraag 2 ontkennend beantwoord.',
    'Onderzocht zijn vijf deelvragen; de deelvragen 2 en 3 worden beantwoord.',
    'In de enquête werd vraag 7 vaak overgeslagen.',
    'Uit het onderzoek (bijlage 2, vraag 15) volgt dit.',
    'In de FAQ, vraag 3, staat dit.',
  ])('is none to the document itself where the sentence speaks of others: %s', (text) => {
    expect(crossrefsIn(antwoord({ answers: [{ numbers: ['1'], text }] }))).toEqual([]);
  });

  it.each([
    'Uit de enquête volgt dit; zie ook mijn antwoord op vraag 6.',
    'Op de vragen van het lid Kuiken is geantwoord. In het antwoord op vraag 6 staat dit ook.',
    'Voor eerdere vragen verwijs ik u naar het antwoord op vraag 6.',
    'Mijn ambtsvoorganger heeft dit gemeld, zoals in het antwoord op vraag 6 is toegelicht.',
    'De cijfers in bijlage 2 zijn toegelicht in het antwoord op vraag 6.',
    'Het hof oordeelde anders, zoals in het antwoord op vraag 6 staat.',
    'Zie het antwoord op deelvraag 6.',
  ])('is one to the document itself, whatever was said before: %s', (text) => {
    expect(crossrefsIn(antwoord({ answers: [{ numbers: ['1'], text }] }))).toEqual(['internal 6']);
  });

  it.each([
    ['by the word before it', 'Zie het antwoord op eerdere vraag 6 en de vorige vraag 7.', []],
    ['by more than "gestelde"', 'Zie de eerder gestelde vraag 6 en de door u gestelde vraag 7.', ['internal 7']],
    ['behind its number', `Zie ${A}, antwoord op vraag 6.`, ['ah-tk-20232024-212 6']],
    ['of another number', `Anders dan in ${B} staat in antwoord op vraag 6 (2024Z00001) iets anders.`, []],
    ['with several numbers', `Zie antwoord op vraag 6 van die leden, ${A.replace('nr. 212', 'nrs. 212 en 213')}.`, []],
    [
      'where two are meant',
      `Zie het antwoord op vraag 6 van het lid Kuiken en het antwoord op vraag 7 van het lid Omtzigt (${A}).`,
      [],
    ],
  ])('leads only where it can be told: %s', (_, text, expected) => {
    expect(crossrefsIn(antwoord({ answers: [{ numbers: ['1'], text }] }))).toEqual(expected);
  });
});

/** `[1]` in the text is a footnote's mark. */
function asking(marked: string, ...footnotes: [number: string, text: string][]): Publicatie {
  const marks: { number: string; at: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\d+\])/)) {
    if (/^\[\d+\]$/.test(piece)) marks.push({ number: piece.slice(1, -1), at: text.length });
    else text += piece;
  }
  return kamervraag({
    questions: [{ number: '1', text, marks }],
    footnotes: footnotes.map(([number, note]) => ({ number, text: note })),
  });
}

describe('a reference with footnotes in its sentence', () => {
  it.each<[string, string, [string, string][], string[]]>([
    [
      'leads where the mark behind its own words leads, whatever else is marked',
      'Waarom wijkt u in latere antwoorden[2] af van het antwoord op vraag 6 van de leden Slootweg en Kuiken[1]?',
      [
        ['1', A],
        ['2', B],
      ],
      ['ah-tk-20232024-212 6'],
    ],
    [
      'leads there though the sentence names another',
      `Waarom wijkt u, anders dan in ${B}, af van het antwoord op vraag 6 van het lid Slootweg[1]?`,
      [['1', A]],
      ['ah-tk-20232024-212 6'],
    ],
    [
      'leads where the only mark of the sentence leads',
      'Waarom schrijft u in reactie op vragen van het lid Omtzigt[1] in het antwoord op vraag 6 van die leden dat dit klopt?',
      [['1', A]],
      ['ah-tk-20232024-212 6'],
    ],
    [
      'leads nowhere when the sentence has marks of two documents',
      'In de beantwoording van eerdere vragen[1] schrijft u in het antwoord op vraag 6 van die leden dat dit klopt, terwijl u later iets anders schreef[2]?',
      [
        ['1', A],
        ['2', B],
      ],
      [],
    ],
    [
      'nor without a comma between them',
      'Waarom schrijft u in reactie op vragen[1] in het antwoord op vraag 6 van die vragen iets anders dan in latere antwoorden[2]?',
      [
        ['1', A],
        ['2', B],
      ],
      [],
    ],
    [
      'nor when the footnote behind its own words is not at hand',
      'Kent u het antwoord op vraag 6 van het lid Slootweg[1] en uw latere antwoorden[2]?',
      [['2', B]],
      [],
    ],
    [
      'nor when any footnote of the sentence is not at hand',
      'Kent u in reactie op vragen[1] het antwoord op vraag 6 van die leden dat dit klopt, met wat u later schreef[2]?',
      [['2', B]],
      [],
    ],
    [
      'nor when two footnotes have its number',
      'Wat bedoelt u met het antwoord op vraag 6 van het lid Omtzigt[1]?',
      [
        ['1', A],
        ['1', B],
      ],
      [],
    ],
    [
      'nor when two marks stand behind its own words',
      'Wat bedoelt u met het antwoord op vraag 6 van het lid Omtzigt[1][2]?',
      [
        ['1', A],
        ['2', B],
      ],
      [],
    ],
    [
      'and not by the mark of the next sentence',
      'Wat bedoelt u met het antwoord op vraag 6 van het lid Omtzigt? Kent u uw latere antwoorden[1]?',
      [['1', A]],
      [],
    ],
  ])('%s', (_, text, footnotes, expected) => {
    expect(crossrefsIn(asking(text, ...footnotes))).toEqual(expected);
  });
});

describe('long repetitions of references', () => {
  it.each([
    'antwoord op vraag 6 van de leden A ',
    'antwoord op vraag 6 in ',
    'antwoord op vraag 6 (',
    `antwoord op vraag 6 van de leden A, ${A}, `,
  ])('%j are read before the test is given up', (words) => {
    const text = words.repeat(100_000 / words.length);
    const notes = Array.from({ length: 3000 }, (_, at) => ({ at: at * 30, note: { start: 0, end: 1 } }));
    expect(findCitations(text, { notes })).toBeInstanceOf(Array);
  });
});

describe('a reference in a text with its notes below', () => {
  const ask = 'Wat bedoelt u in uw antwoord op vraag 6 van die leden? 1)\n\n';

  it.each([
    [`1) ${A}`, ['ah-tk-20232024-212']],
    [`1) ${A}\n1) ${B}`, []],
    [`2) ${A}`, []],
    ['1) Brief van 3 maart', []],
  ])('leads where its note leads: %s', (notes, expected) => {
    const found = findCitations(ask + notes).filter(({ kind }) => kind === 'crossref');
    expect(found.map(({ target }) => target.id)).toEqual(expected);
  });
});
