/** A notice is a few sentences. */
const LONGEST = 20_000;
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}«"‘“])/u;

/** "… kunnen niet binnen de gebruikelijke termijn worden beantwoord", "… niet tijdig …", "Uitstel beantwoording …". */
function isDelay(sentence: string): boolean {
  if (!/\bbeantwoord/.test(sentence)) return false;
  return /\buitstel\b/.test(sentence) || /\bniet\b/.test(sentence);
}

/** "De vragen … zijn ingetrokken", "Het lid … trekt zijn vragen in", "Intrekking vragen van het lid …". */
function isWithdrawal(sentence: string): boolean {
  if (!/\bvra(?:ag|gen)\b/.test(sentence) || /\bniet\b/.test(sentence)) return false;
  if (/^\W*intrekking\b/.test(sentence)) return true;
  if (/\btrek(?:t|ken)\b/.test(sentence)) return /\bin\W*$/.test(sentence);
  return /\bingetrokken\W*$/.test(sentence);
}

/**
 * What a notice announces: that the answer comes later, or that the questions were withdrawn. Undefined when its words
 * say neither. Delay goes first: a notice of delay may quote a headline in which something else is withdrawn.
 */
export function announcesOf(text: string): 'uitstel' | 'ingetrokken' | undefined {
  const sentences = text
    .slice(0, LONGEST)
    .split(SENTENCE_END)
    .map((sentence) => sentence.toLowerCase());
  if (sentences.some(isDelay)) return 'uitstel';
  if (sentences.some(isWithdrawal)) return 'ingetrokken';
  return sentences.some((sentence) => sentence.includes('zo spoedig mogelijk')) ? 'uitstel' : undefined;
}
