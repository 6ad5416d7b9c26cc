type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented' | 'target'
>;

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** To the next place with n, to the one before with p; undefined for any other key, and where a person writes. */
export function stepOfKey(event: Key): 1 | -1 | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  if (event.isComposing || event.defaultPrevented || takesText(event.target)) return undefined;
  if (event.key === 'n') return 1;
  return event.key === 'p' ? -1 : undefined;
}
