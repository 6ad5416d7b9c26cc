import type { PublicatieKind } from '../../model/publicatie';
import type { ZaakStatus } from '../../model/zaak';
import { fold } from '../words/fold';

const KINDS: Readonly<Record<PublicatieKind, readonly string[]>> = {
  kamervraag: ['vraag', 'vragen', 'kamervraag', 'kamervragen', 'question', 'questions'],
  antwoord: ['antwoord', 'antwoorden', 'answer', 'answers'],
  mededeling: ['uitstel', 'mededeling', 'mededelingen', 'delay', 'delays', 'notice', 'notices'],
  brief: ['brief', 'brieven', 'letter', 'letters'],
};
const STATUSES: Readonly<Record<ZaakStatus['name'], readonly string[]>> = {
  open: ['open'],
  uitgesteld: ['uitgesteld', 'delayed'],
  laat: ['laat', 'te laat', 'late', 'overdue'],
  beantwoord: ['beantwoord', 'answered'],
  ingetrokken: ['ingetrokken', 'withdrawn'],
};

function small(text: string): string {
  return fold(text).trim().replace(/\s+/g, ' ');
}

function named<Name extends string>(names: Readonly<Record<Name, readonly string[]>>, text: string): Name | undefined {
  const value = small(text);
  return (Object.keys(names) as Name[]).find((name) => names[name].some((one) => fold(one) === value));
}

/** The kinds of document that are named, with a bar or comma between: `vraag|antwoord`; undefined when one is none. */
export function readKinds(text: string): PublicatieKind[] | undefined {
  const kinds = text.split(/[|,]/).map((one) => named(KINDS, one));
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length === kinds.length ? [...new Set(known)] : undefined;
}

/** The status that is named, in Dutch or English. */
export function readStatus(text: string): ZaakStatus['name'] | undefined {
  return named(STATUSES, text);
}

/** Whether a kind or a status begins so: it may be half typed. */
export function beginsKindOrStatus(text: string): boolean {
  const value = small(text.slice(text.search(/[^|,]*$/)));
  return [...Object.values(KINDS), ...Object.values(STATUSES)].flat().some((name) => fold(name).startsWith(value));
}
