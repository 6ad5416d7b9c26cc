/** In bytes. */
const PIECE = 65_536;

async function feed(file: Blob, writable: WritableStream<BufferSource>, fed: (bytes: number) => void): Promise<void> {
  const writer = writable.getWriter();
  try {
    for (let from = 0; from < file.size; from += PIECE) {
      await writer.write(new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer()));
      fed(Math.min(file.size, from + PIECE));
    }
    // Taken only when all before it was read, which an error at the end of a file that was cut off would take along.
    await writer.write(new Uint8Array());
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
  }
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/**
 * The text of a gzip file, or of one that was unpacked already, piece by piece, as far as it can be had: what is damaged or
 * cut off ends early. `fed`: called with the number of bytes that were taken from the file until then. Who stops asking ends
 * it.
 */
export async function* unpack(file: Blob, fed: (bytes: number) => void): AsyncGenerator<string> {
  const through = (await isGzip(file)) ? new DecompressionStream('gzip') : new TransformStream();
  const feeding = feed(file, through.writable, fed);
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = through.readable.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
  } catch (error) {
    console.error(error);
  } finally {
    await reader.cancel().catch(() => {});
    await feeding;
  }
}
