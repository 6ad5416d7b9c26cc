import { parseVraagnummer } from '../../identifiers/vraagnummer';
import type { Bewindspersoon } from '../../model/publicatie';
import { parseDutchDate } from '../parts/dutch-date';
import { isFurniture, readLetterhead } from '../text/ministerbrief/furniture';
import { takeSignatures } from '../text/ministerbrief/take-signatures';
import type { TextAlinea } from './text-alinea';

/** What a minister's letter says before the questions that it answers, or instead of them. */
export interface Letter {
  /** The day it bears. */
  date?: string;
  onderwerp?: string;
  kenmerk?: string;
  vraagnummer?: string;
  signed: Bewindspersoon[];
  /** The letter itself, without address, subject and signature. */
  alineas: TextAlinea[];
}

const ADDRESSED = /\bAan\s+de\s+Voorzitter\s+van\s+de\s+(?:Tweede|Eerste)\s+Kamer\b/i;
const SUBJECT = /^Onderwerp\b/i;
const SUBJECT_ALONE = /^Onderwerp:?$/i;

/**
 * Reads a letter to the Kamer, as the newest answers are published before they are printed; undefined when nobody
 * addresses the Kamer. `beside` holds the lines in its right margin, where its references stand.
 */
export function readLetter(alineas: TextAlinea[], beside: string[]): Letter | undefined {
  const texts = alineas.map(({ text }) => text);
  if (!texts.some((text) => ADDRESSED.test(text))) return undefined;
  const head = readLetterhead([...texts, ...beside]);
  const vraagnummer = /Z/i.test(head.uwKenmerk ?? '') ? parseVraagnummer(head.uwKenmerk ?? '') : undefined;
  const date = parseDutchDate(head.date ?? '');
  const subject = texts.findIndex((text) => SUBJECT.test(text));
  // The word may stand in the margin, the subject itself beside it.
  const start = subject + (SUBJECT_ALONE.test(texts[subject] ?? '') ? 2 : 1);
  const { text, signed } = takeSignatures(texts.slice(start));
  const own = new Set(text.filter((alinea) => !isFurniture(alinea)));
  return {
    ...(date ? { date } : {}),
    ...(head.onderwerp ? { onderwerp: head.onderwerp } : {}),
    ...(head.kenmerk ? { kenmerk: head.kenmerk } : {}),
    ...(vraagnummer ? { vraagnummer } : {}),
    signed,
    alineas: alineas.slice(start).filter((alinea) => own.has(alinea.text)),
  };
}
