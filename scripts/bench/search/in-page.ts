export { addWhileSearching } from './in-page/add-one';
export { holdOpen, openCold, ownAnswers } from './in-page/ask-own';
export { buildPeer, openPeerCold, peerAnswers } from './in-page/ask-peer';
export { fillCorpus, leaveCitations, tidyCorpus } from './in-page/fill-corpus';
export { bulkAdd, countUnindexed } from './in-page/import-peer';
export { indexBytes } from './in-page/index-bytes';

/** What the benchmark of search runs inside a page of the extension. */
