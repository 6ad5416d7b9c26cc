import type { FuzzCase } from './fuzz-case';
import type { InputKind } from './input';
import type { Outcome } from './outcome';
import { parsingTime, processorTime } from './parse-markup';
import { askService } from './subjects/ask-service';
import { importArchive } from './subjects/import-archive';
import { readFileInput } from './subjects/read-file';
import { restore } from './subjects/restore';

/** What came of a case, and how many milliseconds of the processor it took beside parsing. */
export interface CaseResult extends Outcome {
  time: number;
}

/**
 * Milliseconds of the processor, beside parsing, in which an input must be done with, and how many more for a kilobyte of it
 * or of what came of it.
 */
const [PATIENCE, FOR_A_KILOBYTE] = [2000, 1];
/** The same for a PDF, whose fonts are mended by its library. */
const PATIENCE_WITH_PDF = 10_000;
/** Characters that may come of a byte, of one that may be packed, and of nothing at all. */
const [MOST_OF_A_BYTE, MOST_OF_A_PACKED_BYTE, MOST_OF_NOTHING] = [20, 200, 200_000];

const SUBJECTS: Record<InputKind, (input: FuzzCase['input']) => Promise<Outcome>> = {
  page: readFileInput,
  xml: readFileInput,
  record: readFileInput,
  text: readFileInput,
  pdf: readFileInput,
  sru: askService,
  archive: importArchive,
  backup: restore,
};

const BUILT_IN = [Object, Array, Function, String, Number, RegExp, Map, Promise].map(
  ({ prototype }) => prototype as object,
);

function builtIns(): string {
  return BUILT_IN.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n');
}

const CLEAN = builtIns();

/** Gives an input to the part of the extension that takes it. Never rejects: what it throws is a complaint. */
export async function runCase({ input }: FuzzCase): Promise<CaseResult> {
  const start = processorTime() - parsingTime();
  const told = console.error;
  console.error = () => {};
  let outcome: Outcome;
  try {
    outcome = await SUBJECTS[input.kind](input);
  } catch (error) {
    const stack =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error);
    outcome = { outcome: 'threw', complaints: [stack], size: 0 };
  } finally {
    console.error = told;
  }
  const time = processorTime() - parsingTime() - start;
  const isPacked = input.kind === 'backup' || input.kind === 'archive';
  const mostOfAByte = isPacked ? MOST_OF_A_PACKED_BYTE : MOST_OF_A_BYTE;
  const complaints = [...new Set(outcome.complaints)];
  const patience = input.kind === 'pdf' ? PATIENCE_WITH_PDF : PATIENCE;
  if (time > patience + (FOR_A_KILOBYTE * Math.max(input.bytes.length, outcome.size)) / 1000)
    complaints.push(`it took ${time.toFixed(0)} ms`);
  if (outcome.size > MOST_OF_NOTHING + mostOfAByte * input.bytes.length)
    complaints.push(`${outcome.size} characters came of ${input.bytes.length} bytes`);
  if (builtIns() !== CLEAN) complaints.push('a prototype of the language was changed');
  return { ...outcome, complaints, time };
}
