/** A notice is a few sentences. */
const LONGEST = 20_000;
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}«"‘“])/u;
/** Headlines and titles: what is said in them is not said of the questions. */
const QUOTED = /«[^«»]{0,500}»|“[^“”]{0,500}”|„[^„”]{0,500}”|‘[^‘’]{0,500}’|"[^"]{0,500}"/g;
const ABOUT = /\s(?:over|inzake|betreffende|omtrent|naar aanleiding van)\s/;
const VRAGEN = /\bvra(?:ag|gen)\b/;
/** What makes "niet beantwoord" a matter of time: an answer that comes later, not one that does not come. */
const IN_TIME = /\b(?:termijn|tijdig|binnen|op tijd|nog niet|(?:zo|even) (?:snel|spoedig)|eerder dan)\b/;
/** Between two statements of one sentence. */
const JOINS = /[,;:]|\b(?:en|omdat|aangezien|want|nu|zodat|maar|waardoor)\b/;

/** Where a sentence says that the answer comes later: "… niet binnen de gebruikelijke termijn worden beantwoord". */
function delayAt(sentence: string): number {
  const isLate = /\buitstel\b|\bmeer tijd\b/.test(sentence) || (/\bniet\b/.test(sentence) && IN_TIME.test(sentence));
  return isLate ? sentence.lastIndexOf('antwoord') : -1;
}

/**
 * Where a sentence says that the questions are withdrawn: "De vragen … zijn ingetrokken", "Het lid … trekt zijn vragen
 * in". Behind the subject of the questions the word may be part of that subject, unless it closes the sentence.
 */
function withdrawalAt(sentence: string): number {
  const vragen = VRAGEN.exec(sentence);
  if (!vragen) return -1;
  if (/\btrek(?:t|ken)\b/.test(sentence) && !/\bniet\b/.test(sentence)) {
    const last = /\bin\W{0,5}$/.exec(sentence);
    if (last) return last.index;
  }
  const rest = sentence.slice(vragen.index);
  const said = /\bingetrokken\b|\bin te trekken\b/.exec(rest);
  if (!said || /\bniet(?: \w+){0,2} $/.test(rest.slice(Math.max(0, said.index - 60), said.index))) return -1;
  const about = ABOUT.exec(rest);
  if (!about || about.index > said.index) return vragen.index + said.index;
  const last = /\bingetrokken\W{0,5}$/.exec(rest);
  const isOfSubject = !last || /\b(?:die|dat|waar\w{0,10})\b/.test(rest.slice(about.index, last.index));
  return isOfSubject ? -1 : vragen.index + last.index;
}

type Announced = 'uitstel' | 'ingetrokken';

/** What one sentence says of the questions; both when it makes two statements. */
function saidIn(sentence: string): Announced[] {
  if (/^\W{0,5}uitstel\b/.test(sentence)) return ['uitstel'];
  const [delay, withdrawal] = [delayAt(sentence), withdrawalAt(sentence)];
  const said: Announced[] = [
    ...(delay < 0 ? [] : ['uitstel' as const]),
    ...(withdrawal < 0 ? [] : ['ingetrokken' as const]),
  ];
  if (said.length < 2) return said;
  const between = sentence.slice(Math.min(delay, withdrawal), Math.max(delay, withdrawal));
  // One of them is said in the subject of the questions, and that stands first.
  return JOINS.test(between) ? said : [delay > withdrawal ? 'uitstel' : 'ingetrokken'];
}

/** The title of a notice without what the questions are about, which says nothing of the notice. */
export function withoutSubject(title: string): string {
  return title.slice(0, LONGEST).split(ABOUT)[0] ?? '';
}

/**
 * What a notice announces: that the answer comes later, or that the questions were withdrawn. Undefined when its words
 * say neither, or both. What is quoted does not count.
 */
export function announcesOf(text: string): Announced | undefined {
  const sentences = text
    .slice(0, LONGEST)
    .replace(QUOTED, ' ')
    .split(SENTENCE_END)
    .map((sentence) => sentence.toLowerCase());
  if (sentences.some((sentence) => /^\W{0,5}intrekking\b/.test(sentence) && VRAGEN.test(sentence)))
    return 'ingetrokken';
  const said = new Set(sentences.flatMap(saidIn));
  if (said.size > 0) return said.size === 1 ? [...said][0] : undefined;
  return sentences.some((sentence) => sentence.includes('zo spoedig mogelijk')) ? 'uitstel' : undefined;
}
