/** What a promise resolves to; undefined as soon as the signal ends. */
export async function orEnded<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result | undefined> {
  let end = () => {};
  const ended = new Promise<undefined>((resolve) => {
    end = () => resolve(undefined);
  });
  if (signal.aborted) end();
  // A signal may live for thousands of requests: nothing of any of them stays with it.
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([promise, ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Waits so many milliseconds, or ends at once when the signal does. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await orEnded(waited, signal);
  clearTimeout(timer);
}
