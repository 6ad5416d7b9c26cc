/** Reads a text piece by piece from a place on. Patterns must be sticky (`y`) and must not backtrack over white space. */
export class Cursor {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  /** What the pattern matches here, and moves behind it; undefined, and stays, when it does not. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }

  /** Whether the pattern matches here, without moving. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }
}
