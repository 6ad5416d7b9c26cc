import { describe, expect, it } from 'vitest';
import { publicatie } from '../../../../lib/model/publicatie';
import { readPdf } from '../../../../lib/readers/pdf/read-pdf';
import { expectedOf, nameOf, openPdf, pdfBytes, pdfFixtures } from './open-pdf';

/** A name is that of a file or an address. */
function optionsFor(name: string) {
  return name.startsWith('https://') ? { url: name } : { name };
}

describe('a PDF printed from the seeds', () => {
  it.each(pdfFixtures)('%s is read as the seed that it was printed from', async (folder) => {
    const name = nameOf(folder);
    const read = readPdf(await openPdf(pdfBytes(folder)), optionsFor(name)) ?? null;
    const expected = expectedOf(folder);
    const url = optionsFor(name).url;
    expect(read).toEqual(expected && { ...expected, source: { kind: 'pdf', ...(url ? { url } : {}) } });
    if (read) expect(publicatie.parse(read)).toEqual(read);
  });

  it('is small enough to keep', () => {
    for (const folder of pdfFixtures) expect(pdfBytes(folder).length, folder).toBeLessThan(150_000);
  });
});
