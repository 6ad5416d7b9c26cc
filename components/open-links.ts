/**
 * Has what is linked to on the site, or another, opened by `open` when it is pressed in `root`. A closed root inside another
 * tells that other nothing of what was pressed, so each is watched by itself.
 */
export function openLinks(root: Document | ShadowRoot, open: (address: string) => void): void {
  root.addEventListener('click', (pressed) => {
    const event = pressed as MouseEvent;
    const [target] = event.composedPath() as Partial<Element>[];
    const link = target?.closest?.<HTMLAnchorElement>('a[href]');
    // Who presses a key with it wants a tab or window of its own, which the browser gives.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event.defaultPrevented || event.button !== 0 || link?.protocol !== 'https:') return;
    event.preventDefault();
    open(link.href);
  });
}
