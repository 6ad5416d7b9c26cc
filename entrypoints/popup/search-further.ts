import type { Official, SearchFurther, StoreOfficial } from '../../components/popup/further';
import type { Corpus } from '../../lib/model/corpus';
import type { Publicatie } from '../../lib/model/publicatie';
import type { SruRecord } from '../../lib/model/sru';
import { SiteError } from '../../lib/sources/site-access';
import { serviceInPage } from '../../lib/sources/sru/service-in-page';
import { hasContent } from '../../lib/zaken/has-content';
import { openCorpus } from './open-corpus';

/** Records in one page. */
const PAGE = 20;

function serviceOf(corpus: Corpus) {
  return serviceInPage(() => corpus.takeTurn(Date.now()));
}

function storedAs(publicatie: Publicatie): 'text' | 'record' {
  return hasContent(publicatie) ? 'text' : 'record';
}

async function withPlace(records: SruRecord[], corpus: Corpus): Promise<Official[]> {
  const stored = await corpus.documents(records.map(({ record }) => record.id));
  return records.map((found, at) => {
    const here = stored[at];
    return { ...found, ...(here ? { here: storedAs(here) } : {}) };
  });
}

/** What all official publications have for a query, the newest first, and what of it is here. See {@link SearchFurther}. */
export const searchFurther: SearchFurther = async (form, start, signal) => {
  try {
    const corpus = await openCorpus();
    const { total, records, count } = await serviceOf(corpus).search(form, start, PAGE, signal);
    const next = start + count;
    const documents = await withPlace(records, corpus);
    return { total, documents, ...(count > 0 && next <= total ? { next } : {}) };
  } catch (error) {
    if (error instanceof SiteError) return { problem: error.problem };
    console.error(error);
    return { problem: 'noTurn' };
  }
};

/** Gets a document that was found and stores it; what has no text by what its record tells. See {@link StoreOfficial}. */
export const storeOfficial: StoreOfficial = async (official) => {
  let read: Publicatie | undefined;
  try {
    const corpus = await openCorpus();
    read = (await serviceOf(corpus).document(official, new AbortController().signal)) ?? official.record;
    await corpus.put(read);
    return { stored: storedAs(read) };
  } catch (error) {
    if (error instanceof SiteError) return { problem: error.problem };
    console.error(error);
    return { problem: read ? 'storage' : 'noTurn' };
  }
};
