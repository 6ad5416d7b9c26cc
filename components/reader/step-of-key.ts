type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented' | 'target'
>;

/** The keys that lead on and back among places of a document. */
export interface StepKeys {
  next: string;
  previous: string;
}

/** A field that is written in, and a dialog or menu with keys of its own. */
const WITH_OWN_KEYS = 'input, textarea, select, [contenteditable], dialog, [role="dialog"], [role="menu"]';

function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(WITH_OWN_KEYS) !== null;
}

/** To the next place or the one before; undefined for any other key, and where it means something else. */
export function stepOfKey(event: Key, { next, previous }: StepKeys): 1 | -1 | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  if (event.isComposing || event.defaultPrevented || takesKeys(event.target)) return undefined;
  if (event.key === next) return 1;
  return event.key === previous ? -1 : undefined;
}
