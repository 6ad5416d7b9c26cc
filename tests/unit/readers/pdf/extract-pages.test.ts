import { describe, expect, it } from 'vitest';
import { openPdf, pdfBytes } from './open-pdf';

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A PDF of one page with nothing on it, and what is put into its trailer. */
function emptyPdf(trailer = ''): Uint8Array {
  return bytes(
    [
      '%PDF-1.4',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj',
      `trailer <</Root 1 0 R /Size 4 ${trailer}>>`,
      '%%EOF',
    ].join('\n'),
  );
}

const SOME_KEY = '00'.repeat(32);
const LOCKED = emptyPdf(
  `/ID [<00><00>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <${SOME_KEY}> /U <${SOME_KEY}>>>`,
);

describe('extractPages', () => {
  it('tells the size of a page and where its text stands, from the top', async () => {
    const [first] = await openPdf(pdfBytes('antwoord'));
    expect(Math.round(first?.width ?? 0)).toBe(595);
    expect(Math.round(first?.height ?? 0)).toBe(842);
    const masthead = first?.items.find(({ text }) => text.includes('Tweede Kamer der Staten-Generaal'));
    expect(masthead?.y).toBeLessThan(100);
    expect(masthead?.height).toBeCloseTo(14, 0);
  });

  it('leaves the bytes with whoever gives them', async () => {
    const data = pdfBytes('letter');
    await openPdf(data);
    expect(data.length).toBeGreaterThan(0);
    expect(String.fromCharCode(...data.subarray(0, 5))).toBe('%PDF-');
  });

  it('tells how far it is, page by page', async () => {
    const told: string[] = [];
    const pages = await openPdf(pdfBytes('mededeling'), { progress: (done, of) => told.push(`${done}/${of}`) });
    expect(told).toEqual(pages.map((_, at) => `${at + 1}/${pages.length}`));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of the site', bytes('<!doctype html><title>%PDF</title>')],
    ['a PDF in name only', bytes('%PDF-1.7\nno objects at all\n%%EOF')],
    ['half a PDF', pdfBytes('antwoord').subarray(0, 30_000)],
    ['a PDF without its last lines', pdfBytes('antwoord').subarray(0, -200)],
    ['a PDF without its first half', pdfBytes('antwoord').subarray(40_000)],
  ])('calls %s damaged', async (_, data) => {
    await expect(openPdf(data)).rejects.toMatchObject({ name: 'PdfError', problem: 'damaged' });
  });

  it('calls a PDF protected when it asks for a password', async () => {
    await expect(openPdf(LOCKED)).rejects.toMatchObject({ name: 'PdfError', problem: 'protected' });
  });

  it('says when there is no text, as in a picture of a page', async () => {
    await expect(openPdf(emptyPdf())).rejects.toMatchObject({ name: 'PdfError', problem: 'noText' });
  });

  it('does not begin with a file that no answer is as large as', async () => {
    await expect(openPdf(new Uint8Array(40_000_001))).rejects.toMatchObject({ problem: 'tooLarge' });
  });

  it('stops when it is told to, before and while it reads', async () => {
    await expect(openPdf(pdfBytes('letter'), { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    const stop = new AbortController();
    const reading = openPdf(pdfBytes('antwoord'), { signal: stop.signal, progress: () => stop.abort() });
    await expect(reading).rejects.toThrow('aborted');
  });

  it('passes on what is a mistake of the program', async () => {
    const progress = () => {
      throw new TypeError('a mistake');
    };
    await expect(openPdf(pdfBytes('letter'), { progress })).rejects.toThrow(TypeError);
  });
});
