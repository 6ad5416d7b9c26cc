import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCorpus, refreshSeeds } from '../lib/corpus/open-corpus';
import { answerPages } from '../lib/messages/answer-pages';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    refreshSeeds().catch(console.error);
  });
  answerPages(openCorpus);
});
