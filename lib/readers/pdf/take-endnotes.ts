import type { Footnote } from '../../model/publicatie';
import { urlIn } from '../parts/url-in';
import type { TextAlinea } from './text-alinea';

const OPENS = /^(?:\[(\d{1,3})\]|(\d{1,3})\))\s*(?=\S)/;
/** In the text, the same number in the same brackets, behind the word that it belongs to. */
const CALLS = { square: /\s?\[(\d{1,3})\]/g, round: /(?<=[\p{L}.?!,;:»”"’'])\s?(\d{1,3})\)/gu };

function numberOf(text: string): string | undefined {
  const match = OPENS.exec(text);
  return match?.[1] ?? match?.[2];
}

/** An address that has a line of its own because it is too long for the one before. */
const ADDRESS = /^\(?(?:https?:\/\/|www\.)/;

/** The notes at the end, each with the address below it: they open with 1, 2 and on, and nothing else comes after. */
function notesAtEnd(alineas: TextAlinea[]): { start: number; texts: string[] } | undefined {
  const start = alineas.findLastIndex(({ text }) => numberOf(text) === '1');
  const texts: string[] = [];
  for (const { text } of start < 0 ? [] : alineas.slice(start)) {
    if (numberOf(text) === String(texts.length + 1)) texts.push(text);
    else if (ADDRESS.test(text)) texts[texts.length - 1] += ` ${text}`;
    else return undefined;
  }
  return start < 0 ? undefined : { start, texts };
}

/** A paragraph whose calls are marks; the marks that it has already move with its text. */
function withCalls(alinea: TextAlinea, pattern: RegExp, names: Map<string, string>): TextAlinea {
  const calls = [...alinea.text.matchAll(pattern)].filter((match) => names.has(match[1] ?? ''));
  const widthBefore = (at: number) =>
    calls.reduce((sum, { 0: call, index }) => (index < at ? sum + call.length : sum), 0);
  const marks = [
    ...alinea.marks.map(({ number, at }) => ({ number, at: at - widthBefore(at) })),
    ...calls.map(({ 1: number = '', index }) => ({ number: names.get(number) ?? '', at: index - widthBefore(index) })),
  ];
  let text = '';
  let read = 0;
  for (const { 0: call, index } of calls) {
    text += alinea.text.slice(read, index);
    read = index + call.length;
  }
  return { ...alinea, text: text + alinea.text.slice(read), marks: marks.sort((a, b) => a.at - b.at) };
}

/**
 * Takes the notes off the end of a document: "[1] …" or "1) …", called "[1]" or "1)" in the text, as the Kamer's own
 * questions have them. Without a call in the text they are no notes. `footnotes` are those from the foot of its pages;
 * where they use the same numbers, the ones at the end keep their brackets.
 */
export function takeEndnotes(
  alineas: TextAlinea[],
  footnotes: Footnote[],
): { alineas: TextAlinea[]; footnotes: Footnote[] } {
  const notes = notesAtEnd(alineas);
  if (!notes) return { alineas, footnotes };
  const [open, close] = notes.texts[0]?.startsWith('[') ? ['[', ']'] : ['', ')'];
  const numbers = notes.texts.map((_, at) => String(at + 1));
  const isTaken = footnotes.some(({ number }) => numbers.includes(number));
  const names = new Map(numbers.map((number) => [number, isTaken ? open + number + close : number]));
  const before = alineas.slice(0, notes.start);
  const called = before.map((alinea) => withCalls(alinea, open ? CALLS.square : CALLS.round, names));
  if (called.every(({ text }, at) => text === before[at]?.text)) return { alineas, footnotes };
  const taken = notes.texts.map((own, at): Footnote => {
    const text = own.replace(OPENS, '');
    const url = urlIn(text);
    return { number: names.get(String(at + 1)) ?? '', text, ...(url ? { url } : {}) };
  });
  return { alineas: called, footnotes: [...footnotes, ...taken] };
}
