import { useEffect, useState } from 'preact/hooks';

/** A value that changes, and who is told when it does: it lives on while the view that shows it does not. */
export interface Watched<Value> {
  get(): Value;
  /** Calls back at every change; returns how to end that. */
  watch(changed: (value: Value) => void): () => void;
}

/** A value that is the first one until it is set. */
export function createWatched<Value>(first: Value): Watched<Value> & { set(value: Value): void } {
  const watchers = new Set<(value: Value) => void>();
  let current = first;
  return {
    get: () => current,
    set(value) {
      current = value;
      for (const changed of watchers) changed(value);
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

/** The value as it is now. */
export function useWatched<Value>(watched: Watched<Value>): Value {
  const [value, setValue] = useState(watched.get);
  useEffect(() => {
    setValue(watched.get);
    return watched.watch((next) => setValue(() => next));
  }, [watched]);
  return value;
}

/** Keeps the page from being closed without a word while it is busy. */
export function useAskBeforeClosing(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
}
