/** Keeps what was used last, as much as fits; what is being made is not made twice. */
export interface BoundedCache<Value> {
  get(key: string, make: () => Promise<Value>): Promise<Value>;
}

/** `most`: how much to keep, in the unit that `sizeOf` has. What is larger than that is not kept. */
export function createBoundedCache<Value>(most: number, sizeOf: (value: Value) => number): BoundedCache<Value> {
  const kept = new Map<string, Value>();
  const underway = new Map<string, Promise<Value>>();
  let size = 0;

  function keep(key: string, value: Value): void {
    const own = sizeOf(value);
    if (own > most) return;
    kept.set(key, value);
    size += own;
    for (const [oldest, old] of kept) {
      if (size <= most) return;
      kept.delete(oldest);
      size -= sizeOf(old);
    }
  }

  async function makeAndKeep(key: string, make: () => Promise<Value>): Promise<Value> {
    try {
      const value = await make();
      keep(key, value);
      return value;
    } finally {
      underway.delete(key);
    }
  }

  return {
    async get(key, make) {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
        return value;
      }
      let making = underway.get(key);
      if (!making) {
        making = makeAndKeep(key, make);
        underway.set(key, making);
      }
      return making;
    },
  };
}
