import type { FileFailure } from '../../model/imported';

/** An archive, or a file in it, that cannot be unpacked. */
export class ZipProblem extends Error {
  override readonly name = 'ZipProblem';
  readonly failure: FileFailure;

  constructor(failure: FileFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
