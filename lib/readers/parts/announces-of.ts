/**
 * What a notice announces: that the answer comes later, or that the questions were withdrawn. Undefined when its words
 * say neither. Delay goes first: a notice of delay may quote a headline in which something else is withdrawn.
 */
export function announcesOf(text: string): 'uitstel' | 'ingetrokken' | undefined {
  if (/\buitstel\s+beantwoording\b|\bniet\s+binnen\s+de\s+(?:\S+\s+){0,3}termijn\b/i.test(text)) return 'uitstel';
  if (/\bvragen\b[^.]*\b(?:ingetrokken|trek(?:t|ken)?\b[^.]*\bin)\b|\bintrekking\b[^.]*\bvragen\b/i.test(text)) {
    return 'ingetrokken';
  }
  if (/\bzo\s+spoedig\s+mogelijk\b/i.test(text)) return 'uitstel';
  return undefined;
}
