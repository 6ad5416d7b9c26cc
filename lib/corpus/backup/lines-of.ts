/** A line of a file, with its number from 1. */
export interface TextLine {
  number: number;
  text: string;
}

/** A line is longer than it may be. */
export class LineTooLong extends Error {
  constructor(readonly line: number) {
    super(`line ${line} is too long`);
    this.name = 'LineTooLong';
  }
}

/**
 * The lines of a text that comes in pieces, each when its end has come; what has no end is left away. Rejects with
 * {@link LineTooLong} for one of more than `longest` characters, so that no more than that is ever kept.
 */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<TextLine> {
  let number = 1;
  let begun: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      if (length + part.length > longest) throw new LineTooLong(number);
      yield { number: number++, text: [...begun, part].join('') };
      begun = [];
      length = 0;
    }
    begun.push(rest);
    length += rest.length;
    if (length > longest) throw new LineTooLong(number);
  }
}
