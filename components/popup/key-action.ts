/** What a key asks of the popup; undefined when it is the text field's own. */
export type KeyAction =
  | { name: 'move'; to: number }
  | { name: 'open'; behind: boolean }
  | { name: 'clear' }
  | { name: 'close' }
  /** Shows why each result stands where it stands, or no longer. */
  | { name: 'why' };

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

interface Situation {
  query: string;
  /** Rows in the list. */
  rows: number;
  /** The place of the active row, or -1. */
  active: number;
}

/** Old browsers report keys that an input method is still working on under this code. */
const COMPOSING = 229;

/** What a key does: arrows walk the list and come round, Enter opens, Esc clears, then closes, Alt+W tells why. */
export function keyAction(event: Key, { query, rows, active }: Situation): KeyAction | undefined {
  if (event.isComposing || event.keyCode === COMPOSING) return undefined;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter') return active >= 0 ? { name: 'open', behind: command || event.shiftKey } : undefined;
  // By its place: with Alt a Mac types another letter.
  if (event.altKey && event.code === 'KeyW' && !command && !event.shiftKey) return { name: 'why' };
  if (command || event.altKey || event.shiftKey) return undefined;
  if (event.key === 'Escape') return { name: query === '' ? 'close' : 'clear' };
  if (rows === 0) return undefined;
  if (event.key === 'ArrowDown') return { name: 'move', to: (active + 1) % rows };
  if (event.key === 'ArrowUp') return { name: 'move', to: active <= 0 ? rows - 1 : active - 1 };
  return undefined;
}
