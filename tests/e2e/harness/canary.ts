import type { Page } from 'playwright-core';

/** A host that nothing of ours ever asks. */
const CANARY = 'https://canary.example';

/**
 * Words that are harmless as text, and run in several ways as soon as they stand in a page as markup: a document may say this
 * wherever it says anything.
 */
export const CANARY_TEXT = [
  `"'></title></textarea><img src="${CANARY}/image.png" onerror="window.canary=1">`,
  `<script src="${CANARY}/script.js"></script><script>window.canary=1</script>`,
  '<svg onload="window.canary=1"></svg><iframe srcdoc="<script>parent.canary=1</script>"></iframe>',
  '<a href="javascript:window.canary=1">artikel 5 Sr</a>',
].join('');

/** Watches a page from its beginning; what it tells must stay empty. */
export function watchCanary(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  // What our own scripts did not expect, and caught at the very end.
  page.on('console', (message) => {
    if (message.type() === 'error' && /\b(?:Type|Range|Reference|URI|Syntax|Security)Error\b/.test(message.text()))
      seen.push(message.text());
  });
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => {
    if (request.url().startsWith(CANARY)) seen.push(`request: ${request.url()}`);
  });
  return seen;
}

/**
 * What in a page, and in what we added to it, was made of such words: whatever ran, and elements and addresses that could. Open
 * roots are looked into.
 */
export function canariesIn(page: Page): Promise<string[]> {
  return page.evaluate((canary) => {
    const found: string[] = 'canary' in window ? ['a script ran'] : [];
    const isLive = (attribute: Attr) =>
      /^on|^srcdoc$/i.test(attribute.name) ||
      (/^(?:href|src|data|action|formaction|xlink:href)$/i.test(attribute.name) &&
        (/^\s*(?:javascript|data|vbscript):/i.test(attribute.value) || attribute.value.startsWith(canary)));
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const live = [...element.attributes].filter(isLive);
        if (live.length > 0) found.push(element.outerHTML.slice(0, 200));
        if (element.localName === 'script' && /canary/.test(element.outerHTML)) found.push('a script');
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  }, CANARY);
}
