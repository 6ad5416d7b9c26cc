import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import { readXml } from '../../../lib/readers/xml/read-xml';

function xml(content: string): Document {
  return new JSDOM(content, { contentType: 'application/xml' }).window.document;
}

const ANSWER = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/ah-tk-20232024-212/metadata.xml"/></metadata>
  <kamervragen>
    <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2023-2024</tekstregel></kamervraagkop>
    <kamervraagnummer>212</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van de leden <naam><achternaam>Kuik</achternaam></naam> en <naam><voornaam>Evert Jan </voornaam><achternaam>Slootweg</achternaam></naam> (beiden CDA) aan de Minister van Justitie en Veiligheid over <kamervraagonderwerp>het bericht «Telegram»</kamervraagonderwerp> (ingezonden <datum isodatum="2023-09-05">5 september 2023</datum>).</kamervraagomschrijving>
    <kamervraagomschrijving type="antwoord">Antwoord van Minister <naam><achternaam>Yeşilgöz-Zegerius</achternaam></naam> (<organisatie afkorting="JenV">Justitie en Veiligheid</organisatie>) (ontvangen <datum isodatum="2023-10-11">11 oktober 2023</datum>).</kamervraagomschrijving>
    <vraag><nr status="officieel">Vraag 1</nr><al>Bent u bekend met het bericht<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>NOS, 5 september 2023</noot.al></noot>?</al></vraag>
    <antwoord><nr status="officieel">Antwoord 1</nr><al>Ja. Zie <extref doc="stb-2020-118" soort="document">Staatsblad 2020, 118</extref>.</al><lijst><li><al>eerste</al></li><li><al>tweede</al></li></lijst></antwoord>
  </kamervragen>
</officiele-publicatie>`;

describe('readXml', () => {
  it('reads an answer', () => {
    const read = readXml(xml(ANSWER));
    expect(read).toMatchObject({
      kind: 'antwoord',
      id: 'ah-tk-20232024-212',
      title: 'Het bericht «Telegram»',
      vergaderjaar: '2023-2024',
      aanhangselnummer: '212',
      indieners: [
        { name: 'Kuik', fractie: 'CDA' },
        { name: 'Evert Jan Slootweg', fractie: 'CDA' },
      ],
      bewindspersonen: [{ name: 'Yeşilgöz-Zegerius', role: 'Minister van Justitie en Veiligheid' }],
      dates: { ingezonden: '2023-09-05', ontvangen: '2023-10-11' },
      footnotes: [{ number: '1', text: 'NOS, 5 september 2023' }],
      links: [{ text: 'Staatsblad 2020, 118', url: addressOf('stb-2020-118'), id: 'stb-2020-118' }],
      gaps: ['vraagnummers'],
    });
    expect(read?.questions).toEqual([
      { number: '1', text: 'Bent u bekend met het bericht?', marks: [{ number: '1', at: 29 }] },
    ]);
    expect(read?.answers[0]?.text).toBe('Ja. Zie Staatsblad 2020, 118.\n\neerste\ntweede');
  });

  it.each([
    ['another publication', '<officiele-publicatie><kamerstuk/></officiele-publicatie>'],
    ['a question without an id', '<officiele-publicatie><kamervragen/></officiele-publicatie>'],
    ['something else', '<a/>'],
  ])('refuses %s', (_name, content) => {
    expect(readXml(xml(content))).toBeUndefined();
  });

  it('takes the id from the address when the file has none', () => {
    const read = readXml(xml('<officiele-publicatie><kamervragen/></officiele-publicatie>'), {
      url: addressOf('kv-tk-2024Z01211', 'xml'),
    });
    expect(read).toMatchObject({ kind: 'kamervraag', id: 'kv-tk-2024Z01211', vraagnummers: ['2024Z01211'] });
  });

  it('reads the older vocabulary as far as it is like the present one', () => {
    const read = readXml(
      xml(`<officiele-publicatie><kamervragen><vraagnummer>2023Z14675</vraagnummer><kamervraagnummer>212</kamervraagnummer>
        <omschr>Vragen van het lid Kuik (CDA) over X (ingezonden 5 september 2023).</omschr>
        <omschr>Antwoord van Minister Yeşilgöz-Zegerius (Justitie en Veiligheid) (ontvangen 11 oktober 2023).</omschr>
        <vragen><nummer>1</nummer><al>q</al><nummer>2</nummer><al>r</al><al>s</al></vragen>
        <reactie><nummer>1 en 2</nummer><al>a</al></reactie></kamervragen></officiele-publicatie>`),
      { url: addressOf('ah-tk-20232024-212', 'xml') },
    );
    expect(read).toMatchObject({
      kind: 'antwoord',
      title: 'X',
      vraagnummers: ['2023Z14675'],
      indieners: [{ name: 'Kuik', fractie: 'CDA' }],
      dates: { ingezonden: '2023-09-05', ontvangen: '2023-10-11' },
      questions: [
        { number: '1', text: 'q' },
        { number: '2', text: 'r\n\ns' },
      ],
      answers: [{ numbers: ['1', '2'], text: 'a' }],
      gaps: [],
    });
  });

  it('reads several sets of questions, and keeps a remark', () => {
    const read = readXml(
      xml(`<officiele-publicatie><kamervragen>
        <kamervraagomschrijving type="vraag">Vragen van het lid Kuik (CDA) over X (ingezonden <datum isodatum="2023-09-05"/>)</kamervraagomschrijving>
        <kamervraagomschrijving type="vraag">Vragen van het lid Krul (CDA) over X (ingezonden <datum isodatum="2024-01-26"/>)</kamervraagomschrijving>
        <vraag><nr>1</nr><al>q</al></vraag><vraag><nr>1</nr><al>r</al></vraag>
        <kamervraagopmerking><kop>Toelichting</kop><al>t</al></kamervraagopmerking></kamervragen></officiele-publicatie>`),
      { url: addressOf('kv-tk-2024Z01211', 'xml') },
    );
    expect(read?.indieners.map(({ name }) => name)).toEqual(['Kuik', 'Krul']);
    expect(read?.questions.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'q'],
      ['1', 'r'],
    ]);
    expect(read).toMatchObject({ text: 't', dates: {} });
  });

  it('reads lists with bullets and cells with paragraphs', () => {
    const read = readXml(
      xml(`<officiele-publicatie><kamervragen><antwoord><nr>Antwoord 1</nr><lijst><li><li.nr>–</li.nr><al>x</al><al>y</al></li>
        <li><li.nr>–</li.nr><al>z</al></li></lijst><table><row><entry><al>p</al></entry><entry><al>q</al><al>r</al></entry></row></table>
        </antwoord></kamervragen></officiele-publicatie>`),
      { url: addressOf('ah-tk-20232024-212', 'xml') },
    );
    expect(read?.answers[0]?.text).toBe('x\ny\nz\n\np\tq r');
  });

  it('takes the links of footnotes for no links of the text', () => {
    const read = readXml(
      xml(ANSWER.replace('<noot.al>NOS', '<noot.al><extref doc="https://nos.nl/">NOS</extref>, NOS')),
    );
    expect(read?.links.map(({ text }) => text)).toEqual(['Staatsblad 2020, 118']);
    expect(read?.footnotes).toMatchObject([{ url: 'https://nos.nl/' }]);
  });

  it('reads headings without the footnotes in them, and says which question has no number', () => {
    const noot = (number: string) => `<noot><noot.nr>${number}</noot.nr><noot.al>NOS, 2024</noot.al></noot>`;
    const read = readXml(
      xml(`<officiele-publicatie><kamervragen>
        <kamervraagomschrijving type="vraag">Vragen van het lid Krul (CDA) over <kamervraagonderwerp>berichten${noot('1')}</kamervraagonderwerp></kamervraagomschrijving>
        <vraag><nr>Vraag 1${noot('2')}</nr><al>q</al></vraag><vraag><nr>Vraag 2${noot('3')}</nr><al>r</al></vraag>
        <vraag><nr>Vraag twee en een half</nr><al>s</al></vraag></kamervragen></officiele-publicatie>`),
      { url: addressOf('kv-tk-2024Z01211', 'xml') },
    );
    expect(read).toMatchObject({ title: 'Berichten', questions: [{ number: '1', text: 'q' }, { number: '2' }] });
    expect(read?.footnotes.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(read?.gaps).toContain('questions.numbers');
  });

  it('gives an answer without a number those of the question before it', () => {
    const read = readXml(
      xml(`<officiele-publicatie><kamervragen><vraag><nr>Vraag 1, 2</nr><al>q</al></vraag><antwoord><al>a</al></antwoord>
        <vraag><nr>Vraag 3</nr><al>r</al></vraag><antwoord><al>b</al></antwoord></kamervragen></officiele-publicatie>`),
      { url: addressOf('ah-tk-20232024-212', 'xml') },
    );
    expect(read?.answers.map(({ numbers }) => numbers)).toEqual([['1', '2'], ['3']]);
  });
});
