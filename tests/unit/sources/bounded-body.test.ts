import { expect, it } from 'vitest';
import { boundedBody } from '../../../lib/sources/bounded-body';

const LARGEST = 1000;

/** An answer in pieces of so many bytes, and how many of them were asked for. */
function inPieces(sizes: number[], headers: Record<string, string> = {}): { answer: Response; given: () => number } {
  let given = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const size = sizes[given];
        if (size === undefined) return controller.close();
        controller.enqueue(new Uint8Array(size).fill(given));
        given++;
      },
    },
    { highWaterMark: 0 },
  );
  return { answer: new Response(body, { headers }), given: () => given };
}

it.each([
  ['nothing', [], []],
  ['one piece', [3], [0, 0, 0]],
  ['pieces in their order', [1, 2, 1], [0, 1, 1, 2]],
])('reads %s', async (_, sizes, bytes) => {
  const body = await boundedBody(inPieces(sizes).answer, LARGEST);
  expect([...new Uint8Array(body ?? new ArrayBuffer(9))]).toEqual(bytes);
});

it('reads an answer without a body', async () => {
  expect((await boundedBody(new Response(null), LARGEST))?.byteLength).toBe(0);
});

it('takes exactly as much as may be', async () => {
  expect((await boundedBody(inPieces([600, 400]).answer, LARGEST))?.byteLength).toBe(LARGEST);
});

it('reads no further than that, when its head says nothing of it or something else', async () => {
  for (const headers of [{}, { 'content-length': '10' }, { 'content-length': 'much' }]) {
    const endless = inPieces(
      Array.from({ length: 1000 }, () => 600),
      headers,
    );
    expect(await boundedBody(endless.answer, LARGEST)).toBeUndefined();
    expect(endless.given()).toBe(2);
  }
});

it('reads nothing of what says that it is larger', async () => {
  const large = inPieces([1], { 'content-length': '1001' });
  expect(await boundedBody(large.answer, LARGEST)).toBeUndefined();
  expect(large.given()).toBe(0);
});
