import { describe, expect, it } from 'vitest';
import type { Antwoord, Kamervraag, Mededeling } from '../../../lib/model/publicatie';
import { readSidecar } from '../../../lib/readers/sidecar/read-sidecar';
import type { Published } from '../../../scripts/demo/metas';
import { sidecarOf } from '../../../scripts/demo/sidecar';
import { repositoryAddress, sruRecordOf } from '../../../scripts/demo/sru-record';
import { antwoordOf, kamervraagOf, mededelingOf } from '../../../scripts/fixtures/documents';
import { parsed } from '../readers/parsed';
import { reader } from './sru-access';

const kamervraag: Kamervraag = { ...kamervraagOf('000'), aanhangsels: ['ah-tk-20232024-1262'] };
const antwoord: Antwoord = antwoordOf('000');
const mededeling: Mededeling = mededelingOf('000');

const NAMESPACES = ['sru', 'gzd', 'overheidwetgeving', 'dcterms', 'c'] as const;
const ADDRESSES = {
  sru: 'http://docs.oasis-open.org/ns/search-ws/sruResponse',
  gzd: 'http://standaarden.overheid.nl/sru',
  overheidwetgeving: 'http://standaarden.overheid.nl/wetgeving/',
  dcterms: 'http://purl.org/dc/terms/',
  c: 'http://standaarden.overheid.nl/collectie/',
};

function answer(records: string[], total = `<sru:numberOfRecords>${records.length}</sru:numberOfRecords>`): string {
  const declared = NAMESPACES.map((prefix) => `xmlns:${prefix}="${ADDRESSES[prefix]}"`).join(' ');
  return `<?xml version="1.0"?>\n<sru:searchRetrieveResponse ${declared}>${total}<sru:records>${records.join('')}</sru:records></sru:searchRetrieveResponse>`;
}

const record = (document: Published) => sruRecordOf(document, ['xml', 'html', 'pdf']);
const one = record(antwoord);

describe('an answer of the service', () => {
  it.each<[string, Published]>([
    ['a question', kamervraag],
    ['an answer', antwoord],
    ['a notice', mededeling],
  ])('tells of %s what its record on the site tells', async (_name, document) => {
    const page = await reader.page(answer([record(document)]));
    const told = page?.records[0];
    const site = readSidecar(parsed(sidecarOf(document), 'application/xml'));
    const { source, dates, ...rest } = told?.record ?? {};
    const { source: _, dates: known, ...same } = site ?? {};
    expect(rest).toEqual(same);
    expect(dates).toMatchObject(known ?? {});
    expect(source).toMatchObject({
      kind: 'sidecar',
      url: `https://zoek.officielebekendmakingen.nl/${document.id}.html`,
    });
    expect(told).toMatchObject({ xml: repositoryAddress(document, 'xml'), pdf: repositoryAddress(document, 'pdf') });
  });

  it.each([
    [
      'other prefixes',
      (xml: string) =>
        xml.replaceAll('sru:', 'zs:').replaceAll('xmlns:zs:', 'xmlns:zs').replace('xmlns:sru=', 'xmlns:zs='),
    ],
    [
      'no prefix for its own names',
      (xml: string) => xml.replaceAll(/(<\/?)sru:/g, '$1').replace('xmlns:sru=', 'xmlns='),
    ],
  ])('may have %s', async (_name, rewritten) => {
    const xml = rewritten(answer([one]));
    expect(xml).not.toBe(answer([one]));
    expect(await reader.page(xml)).toEqual(await reader.page(answer([one])));
  });

  it('counts the records of other publications, and does not list them', async () => {
    const other = one.replace(antwoord.id, 'kst-28684-717');
    const complaint = '<sru:record><sru:recordData><diagnostic/></sru:recordData></sru:record>';
    const page = await reader.page(
      answer([other, one, complaint, '<sru:record/>'], '<sru:numberOfRecords> 12 </sru:numberOfRecords>'),
    );
    expect([page?.total, page?.count, page?.records.map((found) => found.record.id)]).toEqual([12, 4, [antwoord.id]]);
  });

  it('may have nothing', async () => {
    expect(await reader.page(answer([]))).toEqual({ total: 0, records: [], count: 0 });
    const none = answer([]).replace('<sru:records></sru:records>', '');
    expect(await reader.page(none)).toEqual({ total: 0, records: [], count: 0 });
  });

  const own = repositoryAddress(antwoord, 'xml');
  const site = `https://zoek.officielebekendmakingen.nl/${antwoord.id}.xml`;
  it.each([
    ['the repository', own, own],
    ['the site', site, site],
    ['the repository without encryption', own.replace('https', 'http'), site],
    ['any other host', own.replace('repository.overheid.nl', 'example.org'), site],
    ['a host with a port', own.replace('overheid.nl/', 'overheid.nl:8443/'), site],
    ['the repository, but of another document', own.replaceAll(antwoord.id, 'ah-tk-20232024-1263'), site],
    ['the repository, but in another form', own.replace(/xml$/, 'pdf'), site],
    ['nowhere', '', site],
  ])('with a text at %s', async (_name, address, taken) => {
    const page = await reader.page(answer([one.replace(own, address)]));
    expect(page?.records[0]?.xml).toBe(taken);
  });

  it('has no address for a text that the document does not have', async () => {
    const page = await reader.page(answer([sruRecordOf(antwoord, ['pdf'])]));
    expect(page?.records[0]).not.toHaveProperty('xml');
    expect(page?.records[0]).not.toHaveProperty('html');
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><title>Storing</title><p>Even niet.'],
    ['other XML', '<feed><entry/></feed>'],
    ['a text', 'Even niet.'],
    ['an answer cut off in the middle', answer([one, one]).slice(0, 2000)],
    [
      'an answer cut off behind its last record',
      answer([one]).replace('</sru:records></sru:searchRetrieveResponse>', ''),
    ],
    ['an answer without a number', answer([one], '')],
    ['an answer with a number that is none', answer([one], '<sru:numberOfRecords>veel</sru:numberOfRecords>')],
    ['an answer with a number below zero', answer([one], '<sru:numberOfRecords>-1</sru:numberOfRecords>')],
    [
      'a complaint',
      answer([], '<sru:numberOfRecords>0</sru:numberOfRecords><sru:diagnostics><diagnostic/></sru:diagnostics>'),
    ],
  ])('is not %s', async (_name, xml) => {
    expect(await reader.page(xml)).toBeUndefined();
  });
});
