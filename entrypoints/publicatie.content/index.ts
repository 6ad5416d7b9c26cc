import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from './watch-page';
import './style.css';

export default defineContentScript({
  matches: ['https://zoek.officielebekendmakingen.nl/*kv-*', 'https://zoek.officielebekendmakingen.nl/*ah-*'],
  runAt: 'document_end',
  main(context) {
    context.onInvalidated(watchPage(window));
  },
});
