/** The red, green and blue of a computed colour, 0–255; undefined when nothing of it is seen or it is written otherwise. */
function parseColour(computed: string): [number, number, number] | undefined {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)$/.exec(computed)?.[1] ?? '').split(/[,/\s]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || !(alpha > 0.5)) return undefined;
  return [red, green, blue];
}

/** Whether text on this background is better light than dark (luma of ITU-R BT.601). */
function isDark([red, green, blue]: [number, number, number]): boolean {
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Whether the browser itself paints this page dark: the page says that it can be, and the person wants it. */
function hasDarkCanvas(window: Window): boolean {
  const { colorScheme } = window.getComputedStyle(window.document.documentElement);
  if (!colorScheme.includes('dark')) return false;
  return !colorScheme.includes('light') || window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * Whether the page around an element is light or dark, by the nearest background that is seen. What we add stands in
 * the page's own text: on a page that stays white, it stays light whatever the person prefers elsewhere.
 */
export function surroundingTheme(element: Element): 'light' | 'dark' {
  const window = element.ownerDocument.defaultView;
  if (!window) return 'light';
  for (let around: Element | null = element; around; around = around.parentElement) {
    const colour = parseColour(window.getComputedStyle(around).backgroundColor);
    if (colour) return isDark(colour) ? 'dark' : 'light';
  }
  return hasDarkCanvas(window) ? 'dark' : 'light';
}
