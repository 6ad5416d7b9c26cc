/** A stretch of text where a PDF puts it. Lengths are points (1/72 inch), measured from the top left of the page. */
export interface PdfItem {
  text: string;
  /** The left edge. */
  x: number;
  /** The baseline, the line that letters stand on. */
  y: number;
  width: number;
  /** The size of the type. */
  height: number;
  /** A name for the typeface within its document: what is set in another one is set apart. */
  font: string;
}

/** One page of a PDF as the text on it. */
export interface PdfPage {
  width: number;
  height: number;
  items: PdfItem[];
}
