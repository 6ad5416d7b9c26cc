/** Own questions: "van deze set", "in deze beantwoording". "Van deze leden" are others. */
const OWN =
  /\s{0,4}(?:van|uit|in|op|bij)\s{1,4}(?:deze|dit)\s{1,4}(?:set|reeks|lijst|vragenset|vragenlijst|(?:schriftelijke\s{1,4})?(?:kamer|Kamer)?vragen|beantwoording|brief|document|antwoord)(?![a-zà-ÿ])/y;
/** "Van toepassing" says nothing of whose question it is. */
const NOT_OF = /\s{0,4}van\s{1,4}(?:overeenkomstige\s{1,4})?(?:toepassing|belang|kracht)(?![a-zà-ÿ])/y;
/** Whose question it is, where nothing else can follow. */
const OF =
  /\s{0,4}(?:(?:van|uit)(?![a-zà-ÿ])|bij\s{1,4}(?:de|het|uw|die)(?![a-zà-ÿ])|(?:gesteld|ingezonden|ingediend)(?![a-zà-ÿ])|d\.?d\.|met\s{1,4}(?:het\s{1,4})?(?:kenmerk|(?:vraag|zaak)?nummer))/y;
/** The same behind a comma, where "van" alone may begin something else. */
const OF_BEHIND_COMMA =
  /\s{0,2},\s{0,4}(?:gesteld|ingezonden|(?:van|door|uit)\s{1,4}(?:(?:de|het|uw|eerdere|dezelfde|hetzelfde)\s{1,4}){0,2}(?:leden|lid|heer|mevrouw|Kamerl|fractie|vragen|Kamervragen))(?![a-zà-ÿ])/y;
/** A place that may be a document: "in de Kamerbrief", "op eerdere vragen", but also "op dit punt". */
const PLACE = /\s{0,4}(?:in|op|bij|door|aan|onder)((?:\s{1,4}[^\s.,;:?!()«»]{1,40}){1,5})/y;
const DOCUMENT =
  /(?<![\p{L}\d])(?:\p{Lu}|\d|(?:vragen|leden|lid|fractie|heer|mevrouw|brief|set|reeks|antwoorden|beantwoording|verslag|overleg|debat|nota|rapport|motie|begroting|enquête|eerdere?|vorige|recente|dezelfde|hetzelfde)(?![\p{L}\d]))/u;
/** An official publication or a vraagnummer right behind it. */
const NUMBERED =
  /\s{0,4}[,;:(–-]?\s{0,3}(?:zie\s{1,3})?(?:ook\s{1,3})?(?:(?:het|in|uit)\s{1,3})?(?:Aanhangsel|Handelingen|AH(?![a-z])|Kamerstuk|(?:Tweede\s{1,3}Kamer,\s{0,3})?vergaderjaar|(?:vraagnummer|kenmerk)?\s{0,3}\d{4}Z\d{4,6})/iy;
const BRACKETS = /\s{0,4}\(([^()]{0,200})\)/y;
const DOCUMENT_IN_BRACKETS =
  /\d{4}Z\d{4,6}|Aanhangsel|Handelingen|Kamerst|vergaderjaar|kenmerk|ingezonden|gesteld|(?<!\p{L})(?:leden|lid)(?!\p{L})|^\p{Lu}/u;
const EARLIER = /(?<![a-zà-ÿ])(?:eerdere?|vorige|eerder\s{1,4}gestelde)\s{1,4}$/i;

/** "Aanhangsel …, nr. 212, antwoord op vraag 6": the document, and then the place in it. */
const NUMBER_BEFORE = /(?:nrs?\.?\s{0,2}\d{1,5}|\d{4}Z\d{4,6})[\s),;:]{1,4}(?:in\s{1,2})?(?:(?:het|uw|mijn)\s{1,2})?$/;

/** Looked at before a reference, in characters, as far as its sentence goes. */
const REACH = 300;
const SENTENCE_END = /[.?!]["'”’»)]?\s{1,4}(?=[\p{Lu}•«])|\n\s{0,8}\n/gu;
/** Said earlier in the sentence: what follows is about those questions and answers. */
const OTHERS =
  /(?<![a-zà-ÿ])(?:(?:kamer)?vragen\s{1,4}van\s{1,4}(?:het\s{1,4}lid|de\s{1,4}(?:leden|heer|fractie)|mevrouw)|eerdere\s{1,4}(?:schriftelijke\s{1,4})?(?:(?:kamer)?vragen|antwoorden|beantwoording)|(?:uw|mijn)\s{1,4}ambtsvoorganger|(?:antwoorden|beantwoording)\s{1,4}van\s{1,4}\d|die\s{1,4}antwoorden|aldaar)(?![a-zà-ÿ])/i;
/** Questions that no member of parliament asked: of judges, in surveys and exams, elsewhere. */
const NOT_OF_MEMBERS =
  /(?<![a-zà-ÿ])(?:prejudici(?:eel|ële)|hoge\s{1,4}raad|hof|hvj|enquêtes?|examens?|faq|raadsvragen|vlaams\s{1,4}parlement|vragenuur|vragenlijst|lijst\s{1,4}van\s{1,4}vragen|speciaal\s{1,4}verslag|bijlage\s{1,4}\d{1,3}|tabel\s{1,4}\d{1,3}\s{0,2}:)(?![a-zà-ÿ])/i;
/** Whoever says this speaks of the answers beside it, whatever came before. */
const HERE =
  /(?<![a-zà-ÿ])(?:zie|verwijs|verwijzen|mijn|hierboven|bovenstaande?)(?:\s{1,4}(?:ook|ik|wij|u|naar|het|de|in|mijn|verder|tevens|hiervoor)){0,5}\s{0,4}$/i;

/** The sentence of a reference, up to it. */
function sentenceUpTo(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const { 0: end, index } of before.matchAll(SENTENCE_END)) from = index + end.length;
  return before.slice(from);
}

/** `antwoord op vraag 6` says itself that it is an answer to a question; `vraag 6` and `antwoord 6` may be anything. */
const ANSWER_TO = /^(?:be)?antwoord\w{0,3}\s{1,4}(?:op|van|bij|aan)\s{1,4}(?:de\s{1,4}|uw\s{1,4})?\w{0,5}vra/i;

/** Whether the sentence, up to a reference, speaks of other questions or of none of parliament. */
function speaksOfOthers(text: string, { start, end }: { start: number; end: number }): boolean {
  const sentence = sentenceUpTo(text, start);
  if (/(?<![a-zà-ÿ])aldaar(?:\s{1,4}(?:het|de)){0,1}\s{0,4}$/i.test(sentence)) return true;
  if (ANSWER_TO.test(text.slice(start, end)) || HERE.test(sentence)) return false;
  return OTHERS.test(sentence) || NOT_OF_MEMBERS.test(sentence);
}

/** Whether a sticky pattern matches at a place; where it does, `lastIndex` is behind the match. */
function matchesAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Whether a reference to a question or an answer is one to another document, by what stands around it: whose question it
 * is, where it was asked, what its sentence speaks of, or the number of a publication ("antwoord op vraag 6 van de leden …", "op eerdere vragen",
 * "(2024Z00001)"). An answer points into its own document with nothing behind it but the sentence. Where a preposition
 * could mean either, the reference counts as one to another document: a wrong link is worse than none.
 */
export function namesOtherDocument(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (speaksOfOthers(text, { start, end })) return true;
  if (EARLIER.test(before) || NUMBER_BEFORE.test(before) || matchesAt(NUMBERED, text, end)) return true;
  let behind = end;
  const brackets = matchesAt(BRACKETS, text, end);
  if (brackets) {
    if (DOCUMENT_IN_BRACKETS.test((brackets[1] ?? '').trimStart())) return true;
    behind = BRACKETS.lastIndex;
  }
  if (matchesAt(OWN, text, behind) || matchesAt(NOT_OF, text, behind)) return false;
  if (matchesAt(OF, text, behind) || matchesAt(OF_BEHIND_COMMA, text, behind)) return true;
  const place = matchesAt(PLACE, text, behind);
  return place !== null && DOCUMENT.test(place[1] ?? '');
}
