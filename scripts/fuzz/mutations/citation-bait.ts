import { TEXTS } from '../input';
import { insertedAt, placeOf, somewhere, textMutation, written } from '../mutation';

/** Beginnings of references, headings, names and days that go on and on. */
const UNITS = [
  'artikel ',
  'lid en ',
  'eerste lid, ',
  '1',
  '1 ',
  '1, ',
  '1.',
  '. ',
  ' ',
  'artikel 5 en ',
  'jo. ',
  'van de ',
  'Wet ',
  '(',
  ')',
  '(hierna: ',
  'Kamerstuk ',
  '36 471, ',
  'nr. 1, ',
  'Stb. 2024, ',
  '2024Z',
  '2023-',
  '2023–2024, ',
  'ECLI:NL:',
  'https://',
  'Minister ',
  'Minister van A (',
  'Vragen van het lid ',
  'Vragen van de leden A, ',
  '(ingezonden ',
  '(ontvangen ',
  'vraag 1, ',
  'Antwoord op vraag ',
  't/m ',
  '1 t/m 9, ',
  'en ',
  'A. ',
  'Aanhangsel Handelingen, vergaderjaar ',
  'kst-1-',
  'XVI',
  '1a',
  '\n',
  '\t',
  '\n \n',
  ' • Vraag 1\n',
  '- ',
  '12 januari ',
  'é',
  'Aa',
  '"',
];
const HEADINGS =
  /(?<=<h[1-6][^>]*>)|(?<=content=")|(?<=class="(?:stuktitel|nummer)">)|(?<=<(?:nr|al|p)>)|(?<="(?:text|title|name|role)":")/g;

/** Texts that never come to their point, where a pattern that tries every way to read them would take minutes. */
export const citationBait = textMutation('bait for patterns', TEXTS, (text, random, kind) => {
  const unit = random.of(UNITS);
  const long = unit.repeat(Math.ceil(random.of([3000, 30_000, 100_000]) / unit.length));
  const at = (random.below(2) === 0 && placeOf(text, HEADINGS, random)?.end) || somewhere(text, random, kind);
  const bait = kind === 'backup' ? written(long, kind) : long.replaceAll('"', '&quot;');
  return insertedAt(
    text,
    at,
    random.of(['', 'Vragen van ', 'Antwoord van ', '2023']) + bait + random.of(['', 'x', '1', ')']),
  );
});
