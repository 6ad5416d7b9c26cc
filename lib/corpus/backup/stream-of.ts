/**
 * What a generator yields, each when it is asked for.
 * https://developer.mozilla.org/docs/Web/API/ReadableStream/from_static: not in every browser.
 */
export function streamOf<T>(values: AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const { done, value } = await values.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await values.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
