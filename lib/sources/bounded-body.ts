/**
 * The body of an answer; undefined as soon as it is larger than so many bytes, whatever its head said of that: no more of
 * it is read. The bytes are in a buffer of our own: in a content script Firefox hands out buffers of the page's, pieces of
 * which may not be looked at.
 */
export async function boundedBody({ headers, body }: Response, largest: number): Promise<ArrayBuffer | undefined> {
  if (Number(headers.get('content-length')) > largest) {
    await body?.cancel();
    return undefined;
  }
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = (await reader?.read())?.value;
    if (!piece) break;
    length += piece.byteLength;
    if (length > largest) {
      await reader?.cancel();
      return undefined;
    }
    pieces.push(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength));
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole.buffer;
}
