import { REPOSITORY, SITE } from '../../lib/identifiers/address';

/** What is stored, by the names of its texts, and under which names the browser has it. `docs/privacy.md` says the same. */
export const STORED = [
  ['documents', 'IndexedDB kamerspoor: publicaties, aliases'],
  ['opened', 'IndexedDB kamerspoor: visits'],
  ['notes', 'IndexedDB kamerspoor: notes'],
  ['follows', 'IndexedDB kamerspoor: follows'],
  ['jobs', 'IndexedDB kamerspoor: jobs, jobItems'],
  ['asked', 'IndexedDB kamerspoor: asked, removed'],
  ['index', 'IndexedDB kamerspoor: meta, unindexed; kamerspoor-index: records'],
  ['apart', 'IndexedDB kamerspoor: meta'],
  ['choices', 'storage.local: preferences'],
  ['query', 'storage.local: lastQuery'],
  ['signals', 'storage.session: panelQuery, index-waits, collect-waits, follows-changed, storage-full'],
  ['drafts', 'sessionStorage: draft …'],
] as const;

/** Every kind of request that leaves the machine, by the names of its texts, and the hosts that get it. */
export const REQUESTS = [
  ['ask', [SITE]],
  ['pdf', [SITE]],
  ['collect', [REPOSITORY, SITE]],
  ['further', [REPOSITORY, SITE]],
  ['follow', [REPOSITORY]],
] as const;
