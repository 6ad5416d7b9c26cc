import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from './watch-page';
import { whenOpened } from './when-opened';
import './style.css';

export default defineContentScript({
  matches: ['https://zoek.officielebekendmakingen.nl/*kv-*', 'https://zoek.officielebekendmakingen.nl/*ah-*'],
  runAt: 'document_end',
  // Only older versions of wxt listen for it, and the page would be told of us.
  noScriptStartedPostMessage: true,
  main(context) {
    whenOpened(document, () => context.onInvalidated(watchPage(window, () => context.isInvalid)));
  },
});
