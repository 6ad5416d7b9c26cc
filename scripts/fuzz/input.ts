/** What can be given to the extension from outside. `record`: the publisher's metadata; `sru`: an answer of the search service. */
export const INPUT_KINDS = ['page', 'xml', 'record', 'sru', 'text', 'backup', 'archive', 'pdf'] as const;

export type InputKind = (typeof INPUT_KINDS)[number];

/** Those that are made of tags. */
export const MARKUP = ['page', 'xml', 'record', 'sru'] as const satisfies InputKind[];
/** Those that are a text; a backup is one until it is packed. */
export const TEXTS = [...MARKUP, 'text', 'backup'] as const satisfies InputKind[];

/** A file or an answer as it comes in. */
export interface Input {
  kind: InputKind;
  /** The name that the file has. */
  name: string;
  /** Where it was found, when it is a page, or an answer of a service. */
  address?: string;
  bytes: Uint8Array;
}

/** The text of an input, whatever its bytes say of their encoding. */
export function textOf({ bytes }: Input): string {
  return new TextDecoder().decode(bytes);
}

/** The same input with another text. */
export function withText(input: Input, text: string): Input {
  return { ...input, bytes: new TextEncoder().encode(text) };
}
