import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createReadDocuments } from '../../../lib/files/read-documents';
import { PdfError } from '../../../lib/readers/pdf/pdf-error';
import { seedText } from '../seeds';
import { kamervraag } from '../zaken/documents';

const { DOMParser } = new JSDOM().window;
const XML = readFileSync(new URL('../../fixtures/pages/xml-antwoord/source.xml', import.meta.url), 'utf8');
const PDF = strToU8('%PDF-1.7');

function reader(readPdf = async () => [kamervraag()]) {
  const parse = (text: string, type: 'text/html' | 'application/xml') => new DOMParser().parseFromString(text, type);
  return createReadDocuments({ parse, readPdf, now: () => '2026-11-22T09:00:00.000Z' });
}

async function kindsIn(bytes: Uint8Array, read = reader()): Promise<string | string[]> {
  const documents = await read('a', bytes);
  return typeof documents === 'string' ? documents : documents.map(({ kind }) => kind);
}

it.each<[string, Uint8Array, string | string[]]>([
  ['official XML', strToU8(XML), ['antwoord']],
  ['official XML with a mark of its order in front', strToU8(`\uFEFF${XML}`), ['antwoord']],
  ['XML that breaks off', strToU8(XML.slice(0, 900)), 'notWhole'],
  [
    'XML with an entity of its own',
    strToU8(XML.replace(/^<\?xml[^>]*>/, '$&<!DOCTYPE x [<!ENTITY q "q">]>')),
    'entities',
  ],
  ['XML with an entity and nothing in front', strToU8('<!DOCTYPE x [<!ENTITY q "q">]><x>&q;</x>'), 'entities'],
  ['a page that tells of entities', strToU8('<!DOCTYPE html><p>&lt;!ENTITY: <!ENTITY q "q">'), 'notOurs'],
  ['XML of something else', strToU8('<?xml version="1.0"?><rss/>'), 'notOurs'],
  ['a page of something else', strToU8('<!doctype html><title>Nieuws</title><p>Nieuws'), 'notOurs'],
  ['a text of something else', strToU8('Boodschappen'), 'notOurs'],
  ['nothing', new Uint8Array(), 'notOurs'],
  ['a PDF', PDF, ['kamervraag']],
])('%s', async (_, bytes, expected) => {
  expect(await kindsIn(bytes)).toEqual(expected);
});

it('reads all documents in a text', async () => {
  expect(await kindsIn(strToU8(seedText('000')))).toEqual(
    expect.arrayContaining(['kamervraag', 'antwoord', 'mededeling']),
  );
});

it('says when a document was read', async () => {
  expect(await reader()('a', strToU8(XML))).toMatchObject([{ source: { readAt: '2026-11-22T09:00:00.000Z' } }]);
});

it.each([
  ['a PDF of pictures', new PdfError('noText'), 'noText'],
  ['a PDF with a password', new PdfError('protected'), 'protected'],
  ['what should not happen', new TypeError('x'), 'broken'],
])('says why %s gives nothing', async (_, error, failure) => {
  expect(
    await kindsIn(
      PDF,
      reader(() => Promise.reject(error)),
    ),
  ).toBe(failure);
});
