/**
 * Why a PDF gives no text: it is no PDF or breaks off (`damaged`), asks for a password (`protected`), has more bytes or
 * pages than any question or answer (`tooLarge`), or is a picture of a page (`noText`).
 */
export type PdfProblem = 'damaged' | 'protected' | 'tooLarge' | 'noText';

/** What reading a PDF fails with when the PDF is the cause. Any other error is a mistake of the program. */
export class PdfError extends Error {
  override readonly name = 'PdfError';

  constructor(
    readonly problem: PdfProblem,
    options?: ErrorOptions,
  ) {
    super(`The PDF cannot be read: ${problem}.`, options);
  }
}
