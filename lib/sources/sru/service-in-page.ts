import { browserSiteAccess } from '../browser-site-access';
import type { SiteAccess } from '../site-access';
import { createSruService } from './create-sru-service';
import { createPageReader } from './page-reader';
import type { SruService } from './sru-service';

/** The official search service for a page of the extension, which reads what comes by itself. */
export function serviceInPage(takeTurn: SiteAccess['takeTurn']): SruService {
  const access = browserSiteAccess(takeTurn);
  return createSruService({ ...access, reader: createPageReader(access.parse) });
}
