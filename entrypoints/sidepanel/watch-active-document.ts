import { browser } from 'wxt/browser';
import { parseAddress } from '../../lib/identifiers/address';

/** The document of the tab that the person looks at in this window: a question or an Aanhangsel, or none. */
async function activeDocument(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Of pages that the extension has nothing to do with the browser tells no address.
  const id = parseAddress(tab?.url ?? '')?.id;
  return id?.type === 'kv' || id?.type === 'ah' ? id.id : undefined;
}

/** Calls back with the document of the active tab, at once and whenever it is another; returns how to stop. */
export function watchActiveDocument(changed: (id: string | undefined) => void): () => void {
  let last: string | undefined | null = null;
  const look = async () => {
    const id = await activeDocument();
    if (id === last) return;
    last = id;
    changed(id);
  };
  const lookAgain = () => void look().catch(console.error);
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener(lookAgain);
  lookAgain();
  return () => {
    browser.tabs.onActivated.removeListener(lookAgain);
    browser.tabs.onUpdated.removeListener(lookAgain);
  };
}
