import { strToU8, zipSync } from 'fflate';
import type { Publicatie } from '../../../lib/model/publicatie';
import { createCorpusGenerator } from '../../corpus/corpus-generator';
import { officialXmlOf } from '../../demo/official-xml';

/** An archive of the official XML of so many generated documents, from the one at a place on. */
export function makeArchive(seeds: readonly Publicatie[], from: number, count: number): Uint8Array {
  const { document } = createCorpusGenerator(seeds);
  const files: Record<string, Uint8Array> = {};
  for (let place = from; place < from + count; place++) {
    const made = document(place);
    files[`${made.id}.xml`] = strToU8(officialXmlOf(made));
  }
  return zipSync(files);
}
