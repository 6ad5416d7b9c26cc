import type { Site } from '../../tests/e2e/harness/launch';
import { demoSite, seedDocuments } from './site';
import { sruServer } from './sru-server';

/** The whole demonstration, made from the seeds: the site, and the official search service that has the same documents. */
export function demonstration(): Site {
  const site = demoSite();
  const service = sruServer(seedDocuments());
  return async (url) => {
    const answer = site(url);
    return answer.status === 404 ? ((await service(url)) ?? answer) : answer;
  };
}
