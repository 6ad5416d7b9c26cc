import { answerReading } from '../../lib/messages/answer-reading';
import { createPageReader } from '../../lib/sources/sru/page-reader';

/** How long the page stays without work, in milliseconds: opening it again takes some dozens of them. */
const REST = 60_000;

/**
 * The page in which the background has texts read, since a service worker has no DOM. Nobody sees it, and it closes by
 * itself. https://developer.chrome.com/docs/extensions/reference/api/offscreen
 */
const reader = createPageReader((text, type) => new DOMParser().parseFromString(text, type));

let rest = setTimeout(close, REST);

answerReading(reader, () => {
  clearTimeout(rest);
  rest = setTimeout(close, REST);
});
