import { TEXTS } from '../input';
import { escaped, insertedAt, placeOf, somewhere, textMutation, written } from '../mutation';

/** What would run if it ever came to stand in a page as markup. */
const LIVE = [
  '<script>canary()</script>',
  '<img src=x onerror="canary()">',
  '<svg onload="canary()"><script>canary()</script></svg>',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
  '<math><mi xlink:href="javascript:canary()">x</mi></math>',
  '<details open ontoggle="canary()">x</details>',
  '<style>*{background:url("https://example.org/canary")}</style>',
  '<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=javascript:canary()">',
  '<a href="javascript:canary()" onclick="canary()">artikel 5 Sr</a>',
  '"><script>canary()</script>',
  "'-canary()-'",
  ']]><script>canary()</script><![CDATA[',
  '--><script>canary()</script><!--',
  '</title></textarea></template></noscript></style><script>canary()</script>',
  '<template shadowrootmode="open"><script>canary()</script></template>',
  '{{constructor.constructor("canary()")()}}',
];
const VALUES = /(?<==")[^"<>]+(?=")|(?<=>)(?=[^<>a-z]*[a-z])[^<>]*(?=<\/)|(?<=":")[^"\\]+(?=")/g;

/** Scripts and handlers in titles, names, footnotes and notes, as words, or as markup beside what is there. */
export const liveMarkup = textMutation('live markup', TEXTS, (text, random, kind) => {
  const live = random.of(LIVE);
  const place = placeOf(text, VALUES, random);
  if (place && random.below(2) === 0) return insertedAt(text, place.end, escaped(live, kind));
  return insertedAt(text, somewhere(text, random, kind), written(live, kind));
});
