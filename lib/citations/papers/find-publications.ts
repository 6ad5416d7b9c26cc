import { parseAddress } from '../../identifiers/address';
import { parsePublicationId } from '../../identifiers/publication-id';
import { kamervraagId } from '../../identifiers/vraagnummer';
import type { Citation, Target } from '../../model/citation';
import { findWebAddresses } from './find-web-addresses';

/** An id; the end of a line may break it behind a hyphen. */
const ID =
  /(?<![\w/-])(?:ah|kv|kst|h|stb|stcrt|trb|blg|nds|ag|gmb|prb|wsb|bgr)-[\w()-]{1,60}(?:(?<=-)\n\d{1,5}(?![\w-]))?/g;
/** What `kst-36410` names is a dossier; documents with a temporary number have more figures by now. */
const DOSSIER = /^kst-\d{1,5}$/;
const TWEEDE_KAMER = /^https:\/\/www\.tweedekamer\.nl\//i;

/** In a page's address `did` is the document; `id` of a set of questions is their number, of other pages it is no question. */
function targetOnTweedeKamer(address: string): Target | undefined {
  const document = /[?&]did=(20\d\dD\d{5})(?!\w)/i.exec(address) ?? /[?&]id=(20\d\dD\d{5})(?!\w)/i.exec(address);
  if (document?.[1]) return { system: 'tk', id: document[1].toUpperCase() };
  const question = /\/kamervragen\/[^?]{0,100}\?(?:[^&]{1,100}&){0,4}id=(20\d\dZ\d{5})(?!\w)/i.exec(address)?.[1];
  const id = question && kamervraagId(question.toUpperCase());
  return id ? { system: 'op', id } : undefined;
}

function targetOfAddress(written: string): Target | undefined {
  const address = `https://${written.replace(/^https?:\/\//i, '').replace(/\s/g, '')}`;
  if (TWEEDE_KAMER.test(address)) return targetOnTweedeKamer(address);
  const id = parseAddress(address)?.id.id;
  return id ? { system: 'op', id } : undefined;
}

/** The id that a text begins with, without the bracket or hyphen that is not part of it. */
function readId(written: string): { id: string; length: number } | undefined {
  const bare = written.replace(/[^\w)]+$/, '');
  for (const candidate of [bare, bare.replace(/\)+$/, '')]) {
    const parsed = parsePublicationId(candidate.replace('\n', ''));
    if (parsed && !DOSSIER.test(parsed.id)) return { id: parsed.id, length: candidate.length };
  }
  return undefined;
}

/** Addresses and ids of publications, written out. */
export function findPublications(text: string): Citation[] {
  const found: Citation[] = [];
  for (const { start, end } of findWebAddresses(text)) {
    const target = targetOfAddress(text.slice(start, end));
    if (target) found.push({ start, end, kind: 'id', target });
  }
  for (const { 0: match, index } of text.matchAll(ID)) {
    const read = readId(match);
    if (read) found.push({ start: index, end: index + read.length, kind: 'id', target: { system: 'op', id: read.id } });
  }
  return found;
}
