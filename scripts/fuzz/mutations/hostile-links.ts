import { TEXTS } from '../input';
import { escaped, insertedAt, replacedOnce, somewhere, textMutation } from '../mutation';

const ADDRESSES = [
  'javascript:canary()',
  'JaVaScRiPt:canary()',
  ' \u0001javascript:canary()',
  'java\tscript:canary()',
  'data:text/html,<script>canary()</script>',
  'vbscript:canary()',
  'blob:https://zoek.officielebekendmakingen.nl/x',
  'file:///etc/passwd',
  'chrome-extension://x/reader.html',
  'http://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html',
  'https://zoek.officielebekendmakingen.nl.example.org/kv-tk-2024Z01211.html',
  'https://zoek.officielebekendmakingen.nl@example.org/kv-tk-2024Z01211.html',
  'https://zoek.officielebekendmakingen.nl:8443/kv-tk-2024Z01211.html',
  'https://zoek.officielebekendmakingen.nl\\@example.org/ah-tk-20232024-1262.pdf',
  '//example.org/ah-tk-20232024-1262.pdf',
  'https://[::1/',
  'https://%',
  '../../../ah-tk-20232024-1262.html',
];
const ATTRIBUTES =
  /(?<=\b(?:href|src|doc|data|url|xml|html|pdf|action|xlink:href)="(?=[^"]))[^"]+(?=")|(?<="(?:url|xml|html|pdf)":")[^"]+(?=")|https:\/\/[^\s"<]+/g;

/** An address that runs something, or that only looks like one of the official sites. */
export const hostileLinks = textMutation('hostile links', TEXTS, (text, random, kind) => {
  const address = escaped(random.of(ADDRESSES), kind);
  if (kind === 'page' && random.below(3) === 0) {
    const tag = random.of([
      `<base href="${address}">`,
      `<meta http-equiv="refresh" content="0;url=${address}">`,
      `<link rel="canonical" href="${address}">`,
      `<a href="${address}">Vraag 1</a>`,
      `<object data="${address}"></object><iframe src="${address}"></iframe>`,
    ]);
    return insertedAt(text, somewhere(text, random, kind), tag);
  }
  return replacedOnce(text, ATTRIBUTES, random, () => address);
});
