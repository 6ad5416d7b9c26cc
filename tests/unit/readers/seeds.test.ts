import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Publicatie, publicatie } from '../../../lib/model/publicatie';
import { readText } from '../../../lib/readers/text/read-text';
import { readSeed, readSeeds, seedText } from '../seeds';

function ofKind<K extends Publicatie['kind']>(documents: Publicatie[], kind: K): Extract<Publicatie, { kind: K }> {
  const found = documents.filter((document) => document.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as Extract<Publicatie, { kind: K }>;
}

const oneTo = (last: number) => Array.from({ length: last }, (_, at) => String(at + 1));

describe('every seed', () => {
  it('fits the schema', () => {
    for (const document of readSeeds()) expect(publicatie.parse(document)).toEqual(document);
  });

  it('has marks of footnotes that lie in the text and footnotes that they belong to', () => {
    for (const document of readSeeds()) {
      const known = document.footnotes.map(({ number }) => number);
      const marks = [...document.questions, ...document.answers, document].flatMap(({ text = '', marks = [] }) => {
        for (const { at } of marks) expect(at).toBeLessThanOrEqual(text.length);
        return marks.map(({ number }) => number);
      });
      expect(marks.toSorted()).toEqual(known.toSorted());
    }
  });
});

describe('seed 000: an overview with a question, its answer and a notice of delay', () => {
  const documents = readSeed('000');
  const kamervraag = ofKind(documents, 'kamervraag');
  const antwoord = ofKind(documents, 'antwoord');
  const mededeling = ofKind(documents, 'mededeling');

  it('reads the question', () => {
    expect(kamervraag).toMatchObject({
      id: 'kv-tk-2024Z01211',
      vraagnummers: ['2024Z01211'],
      indieners: [{ name: 'Harmen Krul', fractie: 'CDA' }],
      dates: { ingezonden: '2024-01-26' },
      subjects: ['criminaliteit', 'economie', 'ict', 'openbare orde en veiligheid'],
      aanhangsels: ['ah-tk-20232024-1262'],
      gaps: ['vergaderjaar'], // the text does not say it
    });
    expect(kamervraag.questions.map(({ number }) => number)).toEqual(oneTo(22));
    expect(kamervraag.questions[21]?.text).toBe(
      'Wanneer verwacht u de uitvoeringswet van de DSA naar de Kamer te sturen?',
    );
  });

  it('reads the answer', () => {
    expect(antwoord).toMatchObject({
      id: 'ah-tk-20232024-1262',
      vergaderjaar: '2023-2024',
      aanhangselnummer: '1262',
      dates: { ontvangen: '2024-03-18' },
      gaps: [],
    });
    expect(antwoord.bewindspersonen).toEqual([
      { name: 'Dilan Yeşilgöz-Zegerius', role: 'minister justitie en veiligheid', fractie: 'VVD' },
      {
        name: 'Alexandra van Huffelen',
        role: 'staatssecretaris binnenlandse zaken en koninkrijksrelaties',
        fractie: 'D66',
      },
    ]);
    expect(antwoord.answers.map(({ numbers }) => numbers)).toEqual(oneTo(22).map((number) => [number]));
    expect(antwoord.answers[1]?.text.split('\n\n')).toHaveLength(3);
  });

  it('sees which answers only refer', () => {
    const referring = antwoord.answers.filter(({ refersTo }) => refersTo);
    expect(referring.map(({ numbers, refersTo }) => [numbers, refersTo])).toEqual([
      [['13'], ['12']],
      [['20'], ['19']],
    ]);
  });

  it('reads the notice', () => {
    expect(mededeling).toMatchObject({ announces: 'uitstel', dates: { ontvangen: '2024-02-16' } });
    expect(mededeling.text).toMatch(/^Hierbij deel ik u, .* zo spoedig mogelijk te beantwoorden\.$/);
  });
});

describe('seed 001: the same of two members', () => {
  const documents = readSeed('001');

  it('reads the question, its answer and the notice', () => {
    const kamervraag = ofKind(documents, 'kamervraag');
    expect(kamervraag).toMatchObject({
      id: 'kv-tk-2023Z14675',
      indieners: [
        { name: 'Anne Kuik', fractie: 'CDA' },
        { name: 'Evert Jan Slootweg', fractie: 'CDA' },
      ],
      subjects: ['openbare orde en veiligheid', 'organisatie en beleid', 'recht', 'staatsrecht'],
    });
    expect(kamervraag.questions).toHaveLength(11);
    expect(ofKind(documents, 'antwoord')).toMatchObject({
      id: 'ah-tk-20232024-212',
      dates: { ontvangen: '2023-10-11' },
    });
    expect(ofKind(documents, 'mededeling').dates.ontvangen).toBe('2023-09-26');
  });
});

describe('seed 002: a ministry’s letter, text out of a PDF', () => {
  const documents = readSeed('002');
  const kamervraag = ofKind(documents, 'kamervraag');
  const antwoord = ofKind(documents, 'antwoord');

  it('reads the question that the letter prints', () => {
    expect(kamervraag).toMatchObject({
      id: 'kv-tk-2024Z02257',
      indieners: [{ name: 'Kathmann', fractie: 'GroenLinks-PvdA' }],
      dates: { ingezonden: '2024-02-12' },
    });
    expect(kamervraag.questions.map(({ number }) => number)).toEqual(oneTo(17));
  });

  it('takes "[1]" out of the question and its footnote to the question', () => {
    expect(kamervraag.questions[0]).toEqual({
      number: '1',
      text: `Bent u bekend met het bericht 'Duizenden kinderen in Telegram-exposegroepen: "Ouders cruciaal in aanpak"'?`,
      marks: [{ number: '1', at: 105 }],
    });
    expect(kamervraag.footnotes).toEqual([
      {
        number: '1',
        text: expect.stringMatching(/^RTV Oost, 6 februari 2024, https:/),
        url: 'https://www.rtvoost.nl/nieuws/2311319/duizenden-kinderen-in-telegram-exposegroepen-ouders-cruciaal-in-aanpak',
      },
    ]);
  });

  it('reads the answers', () => {
    expect(antwoord).toMatchObject({
      id: 'brief:5236577',
      kenmerk: '5236577',
      vraagnummers: ['2024Z02257'],
      dates: { ontvangen: '2024-03-18' },
      bewindspersonen: [{ name: 'D. Yeşilgöz-Zegerius', role: 'Minister van Justitie en Veiligheid' }],
    });
    expect(antwoord.answers.map(({ numbers }) => numbers)).toEqual(oneTo(17).map((number) => [number]));
  });

  it('mends hard line breaks and what a page break cut', () => {
    const answers = antwoord.answers.map(({ text }) => text).join('\n');
    expect(answers).toContain('OM, politie en de verschillende soorten aanbieders in de internetsector'); // over a footnote
    expect(answers).toContain('maar de praktijk moet dit uitwijzen. Ondertussen'); // over a page without one
    expect(answers).toContain('met een machtiging van de rechter-commissaris, die'); // a hyphen at a line's end
    expect(answers).toContain('kennisgevings-en actiemechanismen');
    expect(kamervraag.questions[6]?.text).toContain('doxing- en exposegroepen');
  });

  it('takes the numbered footnotes out of the text', () => {
    expect(antwoord.footnotes.map(({ number, text }) => [number, text.slice(0, 26)])).toEqual([
      ['1', 'Kamervragen Kuik/Slootweg,'],
      ['2', 'Verordening (EU) 2022/2065'],
      ['3', 'Kamervragen Kuik/Slootweg,'],
    ]);
    const [, second, third] = antwoord.answers;
    expect(second?.text).toContain('mijn eerdere antwoorden over dit onderwerp.\n\nHet is moeilijk');
    expect(third?.text).toContain('en de Digital Services Act. Dit zijn');
  });

  it('leaves the page’s furniture out', () => {
    const all = JSON.stringify(documents);
    for (const furniture of ['Retouradres', 'Turfmarkt', 'Bij beantwoording de datum', 'Directoraat-Generaal']) {
      expect(all).not.toContain(furniture);
    }
    expect(antwoord.text).toMatch(
      /^In antwoord op uw brief van 12 februari 2024 deel ik u mee, .* bijlage bij deze brief\.$/,
    );
  });
});

describe('seed 003: a letter that answers no questions', () => {
  const brief = ofKind(readSeed('003'), 'brief');

  it('reads the letter', () => {
    expect(brief).toMatchObject({
      id: 'brief:324744',
      kenmerk: '324744',
      title: 'Inventarisatie drugshandel via het internet',
      dates: { ontvangen: '2012-11-21' },
      bewindspersonen: [{ name: 'I.W. Opstelten', role: 'Minister van Veiligheid en Justitie' }],
      questions: [],
      answers: [],
      gaps: [],
    });
  });

  it('keeps its four chapters in order', () => {
    const chapters = brief.text?.split('\n\n').filter((alinea) => /^[IV]+\. /.test(alinea));
    expect(chapters).toEqual([
      'I. Inleiding',
      'II. Opzet van de inventarisatie',
      'III. Bevindingen op hoofdlijnen',
      'IV. Vervolgstappen',
    ]);
  });

  it('mends sentences and takes the footnote out', () => {
    expect(brief.text).toContain('waarmee vraag- en aanbod elkaar online vinden, kunnen duiden');
    expect(brief.text).toContain('onder het bereik van het wetsvoorstel voorbereidingshandelingen');
    expect(brief.text).toContain("'Notice and Takedown' gedragscode waarbij");
    expect(brief.footnotes).toEqual([{ number: '1', text: expect.stringMatching(/^Deze code richt zich/) }]);
    expect(brief.text).not.toMatch(/\*|¹|Schedeldoekshaven/);
  });
});

describe('seed 004: a letter out of text recognition', () => {
  const documents = readSeed('004');
  const kamervraag = ofKind(documents, 'kamervraag');
  const antwoord = ofKind(documents, 'antwoord');

  it('takes the vraagnummer from the heading, not the misread one from the letterhead', () => {
    expect(kamervraag).toMatchObject({ id: 'kv-tk-2023Z08332', dates: { ingezonden: '2023-05-12' } });
    expect(JSON.stringify(documents)).not.toContain('2023208332');
  });

  it('reads questions and answers', () => {
    expect(kamervraag.questions.map(({ number }) => number)).toEqual(oneTo(12));
    expect(antwoord).toMatchObject({ id: 'brief:4728548', dates: { ontvangen: '2023-07-07' } });
    expect(antwoord.answers.map(({ numbers }) => numbers)).toEqual(oneTo(12).map((number) => [number]));
  });

  it('removes page headers that cut through questions and answers', () => {
    expect(kamervraag.questions[11]?.text).toBe(
      'Welke mogelijkheden hebben de Nederlandse opsporingsdiensten nu om verspreiding via versleutelde end-to-end-encryptie een halt toe te roepen?',
    );
    expect(antwoord.answers[3]?.text).toContain('is de aanpak van online criminaliteitsvormen');
    expect(antwoord.answers[4]?.text).toContain(
      'weigert gehoor te geven aan een verwijderverzoek van illegale content',
    );
    expect(JSON.stringify(documents)).not.toMatch(/Directoraat-Generaal|Ons kenmerk|Datum/);
  });

  it('takes footnotes apart, those of the question and those of the answer', () => {
    expect(kamervraag.footnotes.map(({ number }) => number)).toEqual(['1']);
    expect(kamervraag.questions[0]?.text).toMatch(/verdubbeld'\?$/);
    expect(antwoord.footnotes.map(({ text }) => text)).toEqual([
      'Kamerstukken II, 2022/2023, 28684, nr. 717',
      'https://www.noticeandtakedowncode.nl',
      'ECLI:NL:GHDHA:2022:1550',
      'https://annualreport2022.iwf.org.uk/',
      'Brief toelichting ATKM en TU Delft monitor, 7 juli 2023',
      'EOKM-jaarverslag2021-A5-NL-DEF-interactief.pdf (offlimits.nl)',
    ]);
  });
});

describe('other texts', () => {
  it.each(['', ' ', 'Zomaar een tekst.', 'Kamervraag', 'Kamervraag 2024Z01211', 'Vraag 1\nWaarom?'])(
    'are not ours: %j',
    (text) => {
      expect(readText(text)).toEqual([]);
    },
  );

  it('may be a seed cut off anywhere: what is read still fits the schema', () => {
    const seed = fc.constantFrom(...['000', '001', '002', '003', '004'].map(seedText));
    fc.assert(
      fc.property(seed, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (text, part, fromStart) => {
        const at = Math.floor(text.length * part);
        for (const document of readText(fromStart ? text.slice(0, at) : text.slice(at))) publicatie.parse(document);
      }),
    );
  });
});
