import { Dexie } from 'dexie';

function table() {
  const database = new Dexie('bench-peers');
  database.version(1).stores({ values: '' });
  return database.table<string, string>('values');
}

/** Keeps a text in IndexedDB under a name. */
export async function keepValue(name: string, value: string): Promise<void> {
  await table().put(value, name);
}

/** The text that was kept under this name. */
export async function keptValue(name: string): Promise<string> {
  const value = await table().get(name);
  if (value === undefined) throw new Error(`Nothing is kept under ${name}.`);
  return value;
}
