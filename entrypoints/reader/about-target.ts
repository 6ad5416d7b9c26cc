import { openCorpus } from '../../lib/corpus/open-corpus';
import type { AboutTarget } from '../../lib/model/about';
import type { Target } from '../../lib/model/citation';
import { today } from '../../lib/zaken/days';

/** What the corpus knows of a target that the document `self` cites; undefined when the storage refuses. */
export async function aboutTarget(target: Target, self: string): Promise<AboutTarget | undefined> {
  try {
    return await (await openCorpus()).about(target, self, today(new Date()));
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
