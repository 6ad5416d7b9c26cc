import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import { readPage } from '../../../lib/readers/page/read-page';
import { readSidecar } from '../../../lib/readers/sidecar/read-sidecar';
import { readXml } from '../../../lib/readers/xml/read-xml';
import { parsed } from './parsed';

/** Notices of every layout, and what only looks like one: a notice that counts as an answer closes a question. */

const URL = addressOf('ah-tk-20232024-1100');
const KOP =
  '<h1 class="kamervraagomschrijving_kop">Vragen van het lid Krul (CDA) over X (ingezonden 26 januari 2024).</h1>';
const MEDEDELING =
  '<h1 class="kamervraagomschrijving_kop">Mededeling van Minister X (Justitie) (ontvangen 16 februari 2024).</h1>';
const ANTWOORD =
  '<h1 class="kamervraagomschrijving_kop">Antwoord van Minister X (Justitie) (ontvangen 18 maart 2024).</h1>';
const LATER = 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.';

function read(body: string, metas = '') {
  return readPage(parsed(`<html><head>${metas}</head><body><div id="broodtekst">${body}</div>`), { url: URL });
}

describe('a notice of delay without a type', () => {
  const expected = { kind: 'mededeling', announces: 'uitstel', answers: [], text: LATER };
  it.each([
    ['in an answer’s element', `<div class="antwoord"><p>${LATER}</p></div>`],
    ['in an answer’s element with a heading', `<div class="antwoord"><h2>Mededeling</h2><p>${LATER}</p></div>`],
    ['below "Antwoord"', `<h2>Antwoord</h2><p>${LATER}</p>`],
    ['in paragraphs', `<p>${LATER}</p>`],
    ['in an element of its own', `<div>${LATER}</div>`],
    ['in a remark', `<div class="kamervraagopmerking"><p>${LATER}</p></div>`],
  ])('is one, %s', (_name, html) => {
    expect(read(KOP + MEDEDELING + html)).toMatchObject({ ...expected, dates: { ontvangen: '2024-02-16' } });
  });

  it('keeps the marks of footnotes in their places', () => {
    const html = '<div class="antwoord"><h2>Mededeling</h2><p>Nee<a class="nootnum">1</a>.</p></div>';
    expect(read(KOP + MEDEDELING + html)).toMatchObject({ text: 'Nee.', marks: [{ number: '1', at: 3 }] });
  });

  it.each([
    ['the present', '<kamervraagomschrijving type="antwoord">', 'kamervraagomschrijving', 'antwoord'],
    ['the older', '<omschr>', 'omschr', 'reactie'],
  ])('is one in %s vocabulary', (_name, open, close, part) => {
    const xml = `<officiele-publicatie><kamervragen><${close} type="vraag">Vragen van het lid Krul (CDA) over X</${close}>
      ${open}Mededeling van Minister X (Justitie)</${close}><${part}><al>${LATER}</al></${part}></kamervragen></officiele-publicatie>`;
    expect(readXml(parsed(xml, 'application/xml'), { url: URL })).toMatchObject(expected);
  });
});

describe('a notice of withdrawal', () => {
  it('is known by its heading, which is not that of questions', () => {
    const heading = '<h1 class="kamervraagomschrijving_kop">Intrekking vragen van het lid Krul (CDA) over X</h1>';
    const text = 'De vragen worden niet beantwoord.';
    expect(read(`${KOP}${heading}<p>${text}</p>`)).toMatchObject({
      kind: 'mededeling',
      announces: 'ingetrokken',
      text,
    });
    expect(read(`${heading}<p>${text}</p>`)).toMatchObject({ kind: 'mededeling', announces: 'ingetrokken' });
  });

  it.each([
    ['Intrekking vragen van het lid Krul over het niet tijdig beantwoorden van brieven', 'ingetrokken'],
    ['Uitstel beantwoording vragen van het lid Krul over een vergunning die is ingetrokken', 'uitstel'],
    ['Mededeling over vragen van het lid Krul over het niet tijdig beantwoorden van brieven', undefined],
  ])('is told by a title, and not by its subject: %s', (title, announces) => {
    const xml = `<metadata_gegevens><metadata name="DC.type" content="Mededeling"/><metadata name="DC.title" content="${title}"/></metadata_gegevens>`;
    const record = readSidecar(parsed(xml, 'application/xml'), { url: URL });
    expect(record).toMatchObject({ kind: 'mededeling', title });
    expect(record?.kind === 'mededeling' && record.announces).toBe(announces);
  });
});

describe('an answer that could not be read', () => {
  it.each([
    [
      'with a remark',
      '<p>Vraag: en? Antwoord: ja.</p><div class="kamervraagopmerking"><p>Eerdere vragen zijn niet tijdig beantwoord.</p></div>',
    ],
    ['with nothing but text', '<p>Dit kan ik niet binnen de termijn beantwoorden.</p>'],
  ])('is no notice, %s', (_name, html) => {
    const page = read(KOP + ANTWOORD + html);
    expect(page).toMatchObject({ kind: 'antwoord', answers: [] });
    expect(page?.gaps).toContain('answers');
  });

  it('is an answer where the record says so, whatever its heading', () => {
    const page = read(`${KOP}${MEDEDELING}<h2>Antwoord 1</h2><p>Ja.</p>`, '<meta name="DC.type" content="Antwoord">');
    expect(page).toMatchObject({ kind: 'antwoord', answers: [{ numbers: ['1'], text: 'Ja.' }] });
  });
});
