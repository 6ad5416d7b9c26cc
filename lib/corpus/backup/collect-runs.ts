import type { BackupLine, LineKind } from './backup-line';

/** Lines that are used together, and their characters together. */
const [AT_ONCE, CHARACTERS_AT_ONCE] = [200, 4_000_000];

/** A line, with its number in the file. */
export interface NumberedLine<Kind extends LineKind = LineKind> {
  number: number;
  line: BackupLine<Kind>;
}

/** Has lines used together that follow each other and are of one kind; the last ones when it is told that all are there. */
export function collectRuns(use: (lines: NumberedLine[]) => Promise<void>) {
  let run: NumberedLine[] = [];
  let characters = 0;

  async function end(): Promise<void> {
    const lines = run;
    run = [];
    characters = 0;
    if (lines.length > 0) await use(lines);
  }

  return {
    end,
    /** `length`: how many characters the line has. */
    async add(next: NumberedLine, length: number): Promise<void> {
      const isOther = run.length > 0 && run[0]?.line.kind !== next.line.kind;
      if (isOther || run.length === AT_ONCE || characters > CHARACTERS_AT_ONCE) await end();
      run.push(next);
      characters += length;
    },
  };
}
