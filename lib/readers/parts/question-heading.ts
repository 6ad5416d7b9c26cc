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

const OFFICE = '(?:(?:Vice)?minister-president|Ministers?|Staatssecretaris(?:sen)?|Voorzitter)';
const ABOUT = '(?:over|inzake|betreffende|naar aanleiding van|met betrekking tot|omtrent)';
/** The members: up to the office that is asked, or else to what it is about. */
const MEMBERS = new RegExp(
  [
    '^(?:\\S+\\s+)?vragen\\s+van\\s+(?:het\\s+(?:kamer)?lid|de\\s+(?:kamer)?leden)\\s+(.+?)\\s+',
    `(?:aan\\s+(?=(?:de\\s+)?${OFFICE}\\b)|(?=${ABOUT}\\s|\\(ingezonden\\s))`,
  ].join(''),
  'i',
);
const SUBJECT = new RegExp(`,?(?:^|\\s)${ABOUT}\\s`, 'i');
/** The Eerste Kamer says when it passed questions on: "op 29 april 2020 medegedeeld", with or without brackets. */
const PASSED_ON = /\s\(?(?:op\s+\d{1,2}\s+\w+\s+\d{4}\s+)?mede ?gedeeld(?:\s+op\s+\d{1,2}\s+\w+\s+\d{4})?\)?(?=\s)/i;
const SENT = /\(ingezonden\s+(?:op\s+)?([^()]*?\d{4})(?:\s*[,;]\s*([^()\s]+))?\)/gi;
const BETWEEN_OFFICES = new RegExp(`(?:,|,?\\s+en|\\s+[–-])\\s+(?=(?:aan\\s+)?(?:de\\s+)?${OFFICE}\\b)`, 'i');
const IS_OFFICE = new RegExp(`^${OFFICE}\\b`, 'i');
/** No heading is longer; what is, is not read further. */
const LONGEST = 4000;
const PARTICLES = /^(?:(?:van|de|den|der|het|’t|'t|ter|ten|te|el|al|von)\s+)*/;

/** A name begins with a capital, or with a particle before one. */
function isName(text: string): boolean {
  const first = text.replace(PARTICLES, '').charAt(0);
  return first !== first.toLowerCase();
}

/**
 * Names before a bracketed fractie: "Kuik en Slootweg (beiden CDA)", "Knip (VVD), Beuving (PvdA) en Ruers (SP)". A
 * bracket holds for its own name; with "beiden" or "allen" for every name before it that has none. What does not look
 * like a name is left out.
 */
export function parseMembers(text: string): Indiener[] {
  const members: Indiener[] = [];
  let waiting: Indiener[] = [];
  const list = text.replace(/,?\s+mede\s+namens\s+(?:het\s+lid|de\s+leden)\s+/gi, ', ');
  for (const part of list.matchAll(/([^(),]+?)\s*(?:\(([^()]*)\))?\s*(?:,\s*(?:en\s+)?|\sen\s+|$)/g)) {
    const name = (part[1] ?? '').trim();
    if (!isName(name)) continue;
    const member: Indiener = { name };
    members.push(member);
    waiting.push(member);
    const party = part[2]?.trim();
    if (!party) continue;
    const shared = /^(?:beiden?|allen|alle(?:\s\w+)?)\s+(.+)$/i.exec(party);
    for (const one of shared ? waiting : [member]) one.fractie = shared?.[1] ?? party;
    waiting = [];
  }
  return members;
}

/**
 * The offices in "de Minister van X en de Staatssecretaris van Y", each as it is written; in "de Minister en de
 * Staatssecretaris van Y" both are of Y.
 */
function parseOffices(text: string): Bewindspersoon[] {
  const roles = text
    .trim()
    .split(BETWEEN_OFFICES)
    .map((role) => role.replace(/^(?:aan\s+)?(?:de\s+)?/i, '').replace(/[,\s]+$/, ''))
    .filter((role) => IS_OFFICE.test(role));
  const ofWhat = (role: string) => /\s(?:van|voor)\s.+$/i.exec(role)?.[0] ?? '';
  return roles.map((role, at) => {
    const bare = /^(?:minister|staatssecretaris)$/i.test(role);
    return { role: bare ? role + ofWhat(roles[at + 1] ?? '') : role };
  });
}

/**
 * Reads the heading of a set of questions: "Vragen van het lid Krul (CDA) aan de Minister van Justitie en Veiligheid
 * over … (ingezonden 26 januari 2024)." Form: the publisher's heading `kamervraagomschrijving`, and the same line in a
 * ministry's letter, where the vraagnummer stands behind the date.
 */
export function parseQuestionHeading(heading: string): QuestionHeading {
  const text = heading.slice(0, LONGEST).replace(/\s+/g, ' ').trim().replace(PASSED_ON, '');
  // The subject may quote a heading of its own; the date of this one comes last.
  const sent = [...text.matchAll(SENT)].at(-1);
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
