import { parseVraagnummer } from '../../identifiers/vraagnummer';
import type { Bewindspersoon, Indiener } from '../../model/publicatie';
import { parseDutchDate } from './dutch-date';

/** What the heading above a set of questions says. A field is absent when the heading does not hold it. */
export interface QuestionHeading {
  indieners: Indiener[];
  /** The offices that the questions are addressed to. */
  bewindspersonen: Bewindspersoon[];
  onderwerp?: string;
  ingezonden?: string;
  vraagnummer?: string;
}

const OFFICE = '(?:Minister-President|Minister|Staatssecretaris|Ministers|Staatssecretarissen|Voorzitter)';
const ABOUT = '(?:over|inzake|betreffende|naar aanleiding van|met betrekking tot|omtrent)';
/** The members: up to the office that is asked, or else to what it is about. */
const MEMBERS = new RegExp(
  [
    '^(?:\\S+\\s+)?vragen\\s+van\\s+(?:het\\s+(?:kamer)?lid|de\\s+(?:kamer)?leden)\\s+(.+?)\\s+',
    `(?:(?:(?:op\\s+.{5,20}\\s+)?mede ?gedeeld\\s+)?aan\\s+(?=(?:de\\s+)?${OFFICE}\\b)|(?=${ABOUT}\\s|\\(ingezonden\\s))`,
  ].join(''),
  'i',
);
const SUBJECT = new RegExp(`(?:^|\\s)${ABOUT}\\s`, 'i');
const SENT = /\((?:medegedeeld|ingezonden)\s+(?:op\s+)?([^()]*?\d{4})(?:\s*[,;]\s*([^()\s]+))?\)/i;
const EACH_OFFICE = new RegExp(
  `(?:de\\s+)?(${OFFICE}(?:\\s+(?:van|voor)\\s+.+?)?)(?=(?:,|\\s+en)\\s+(?:(?:aan\\s+)?de\\s+)?${OFFICE}\\b|$)`,
  'gi',
);

/**
 * Names before a bracketed fractie: "Kuik en Slootweg (beiden CDA)", "Knip (VVD), Beuving (PvdA) en Ruers (SP)". A
 * bracket holds for its own name; with "beiden" or "allen" for every name before it that has none.
 */
export function parseMembers(text: string): Indiener[] {
  const members: Indiener[] = [];
  let waiting: Indiener[] = [];
  for (const part of text.matchAll(/([^(),]+?)\s*(?:\(([^()]*)\))?\s*(?:,\s*(?:en\s+)?|\sen\s+|$)/g)) {
    const name = (part[1] ?? '').trim();
    if (!name) continue;
    const member: Indiener = { name };
    members.push(member);
    waiting.push(member);
    const party = part[2]?.trim();
    if (!party) continue;
    const shared = /^(?:beiden|allen|alle(?: \w+)?)\s+(.+)$/i.exec(party);
    for (const one of shared ? waiting : [member]) one.fractie = shared?.[1] ?? party;
    waiting = [];
  }
  return members;
}

/** The offices in "de Minister van X en de Staatssecretaris van Y", each as it is written. */
function parseOffices(text: string): Bewindspersoon[] {
  return [...text.trim().matchAll(EACH_OFFICE)].map((match) => ({ role: (match[1] ?? '').trim() }));
}

/**
 * Reads the heading of a set of questions: "Vragen van het lid Krul (CDA) aan de Minister van Justitie en Veiligheid
 * over … (ingezonden 26 januari 2024)." Form: the publisher's heading `kamervraagomschrijving`, and the same line in a
 * ministry's letter, where the vraagnummer stands behind the date.
 */
export function parseQuestionHeading(heading: string): QuestionHeading {
  const text = heading.replace(/\s+/g, ' ').trim();
  const sent = SENT.exec(text);
  const ingezonden = sent?.[1] && parseDutchDate(sent[1]);
  const vraagnummer = sent?.[2] && parseVraagnummer(sent[2]);
  const members = MEMBERS.exec(text);
  const rest = members ? text.slice(members[0].length, sent?.index) : '';
  const subject = SUBJECT.exec(rest);
  const onderwerp = subject && rest.slice(subject.index + subject[0].length).trim();
  return {
    indieners: members ? parseMembers(members[1] ?? '') : [],
    bewindspersonen: parseOffices(subject ? rest.slice(0, subject.index) : ''),
    ...(onderwerp ? { onderwerp } : {}),
    ...(ingezonden ? { ingezonden } : {}),
    ...(vraagnummer ? { vraagnummer } : {}),
  };
}
