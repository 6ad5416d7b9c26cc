import type { FileFailure, ReadDocuments } from '../model/imported';
import { decodeText } from '../readers/decode-text';
import { PdfError } from '../readers/pdf/pdf-error';
import { type FileOptions, readFile } from '../readers/read-file';
import { declaresEntities } from '../readers/xml/declares-entities';
import { kindOfBytes } from './kind-of-bytes';

/** What reading files needs of where it is done. */
interface Readers {
  parse: FileOptions['parse'];
  /** Reads a PDF; rejects with a `PdfError`. */
  readPdf: ReadDocuments;
  /** ISO 8601, UTC. */
  now(): string;
}

/** Whether a text is XML with entities of its own, which no publication has: it is not read. */
function hasEntities(text: string): boolean {
  return /^\s*<(?:\?xml|officiele-publicatie|!DOCTYPE\s+(?!html\b))/i.test(text) && declaresEntities(text);
}

/** Whether the XML in a text breaks off or holds a mistake; a browser's parser says so in what it makes of it. */
function isBroken(text: string, parse: FileOptions['parse']): boolean {
  if (!/^\s*<\?xml|^\s*<officiele-publicatie/.test(text)) return false;
  try {
    return parse(text, 'application/xml').querySelector('parsererror') !== null;
  } catch {
    return true;
  }
}

/** Reads documents out of the bytes of a file, whatever kind it is; never rejects. */
export function createReadDocuments({ parse, readPdf, now }: Readers): ReadDocuments {
  async function read(name: string, bytes: Uint8Array): ReturnType<ReadDocuments> {
    if (kindOfBytes(bytes) === 'pdf') return readPdf(name, bytes);
    const text = decodeText(bytes).replace(/^\uFEFF/, '');
    const documents = readFile(text, { parse, name, readAt: now() });
    if (documents.length > 0) return documents;
    if (hasEntities(text)) return 'entities';
    return isBroken(text, parse) ? 'notWhole' : documents;
  }

  return async (name, bytes) => {
    try {
      const documents = await read(name, bytes);
      return typeof documents !== 'string' && documents.length === 0 ? 'notOurs' : documents;
    } catch (error) {
      const failure: FileFailure = error instanceof PdfError ? error.problem : 'broken';
      if (failure === 'broken') console.error(error);
      return failure;
    }
  };
}
