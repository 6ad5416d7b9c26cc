import type { Dexie } from 'dexie';
import { refusalIn, saidBy } from '../model/storage-trouble';

/** Tables that hold so much that a write to them tells whether there is room. */
const LARGE = ['publicaties', 'records'];

/**
 * Calls `tell` whenever a write finds the storage full, in the browser's words, whoever it is that writes; and with nothing
 * when there was room for what takes most. Some browsers say it at the write, others only when all is brought to the disk.
 * https://developer.mozilla.org/docs/Web/API/IDBTransaction/abort_event
 */
export function watchWrites(database: Dexie, tell: (said: string | undefined) => void): void {
  const look = (error: unknown) => {
    if (refusalIn(error) === 'full') tell(saidBy(error));
  };
  /** Transactions in which something large was written. */
  const wrote = new WeakSet<object>();
  database.use({
    stack: 'dbcore',
    name: 'watch-writes',
    create: (core) => ({
      ...core,
      transaction(stores, mode, options) {
        const transaction = core.transaction(stores, mode, options);
        if (mode === 'readwrite') {
          const native = transaction as IDBTransaction;
          native.addEventListener('abort', () => look(native.error));
          native.addEventListener('complete', () => wrote.has(native) && tell(undefined));
        }
        return transaction;
      },
      table(name) {
        const table = core.table(name);
        // Not an async function: Dexie keeps a transaction open over its own promises.
        return {
          ...table,
          mutate: (request) =>
            table.mutate(request).then(
              (result) => {
                for (const failure of Object.values(result.failures)) look(failure);
                const isLarge = LARGE.includes(name) && (request.type === 'put' || request.type === 'add');
                if (isLarge && result.numFailures === 0) wrote.add(request.trans);
                return result;
              },
              (error) => {
                look(error);
                throw error;
              },
            ),
        };
      },
    }),
  });
}
