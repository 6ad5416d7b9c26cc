/** What some work comes to; rejects, and says what took too long, when that is more than so many milliseconds. */
export async function within<Came>(ms: number, what: string, work: Promise<Came>): Promise<Came> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ms, new Error(`${what} took more than ${ms} ms`));
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
