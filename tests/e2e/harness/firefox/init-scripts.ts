import type { RunInChrome } from './browser-chrome';

/**
 * Runs a script in every page that is made from now on, before the page's own: WebDriver BiDi does so in no page of an extension.
 * It holds for the whole browser, until {@link removeInitScripts}.
 */
export async function addInitScript(run: RunInChrome, source: string): Promise<void> {
  const inProcess = `
    const observer = {
      observe({ defaultView: window }) {
        if (!window || !/^(moz-extension|https):/.test(window.location.protocol)) return;
        const page = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
        Cu.evalInSandbox(${JSON.stringify(source)}, page);
      },
    };
    Services.obs.addObserver(observer, 'document-element-inserted');
    addMessageListener('kamerspoor:no-init-scripts', () => {
      try { Services.obs.removeObserver(observer, 'document-element-inserted'); } catch {}
    });
  `;
  const address = `data:,${encodeURIComponent(inProcess)}`;
  await run(`{
    globalThis.initScripts ??= [];
    initScripts.push(${JSON.stringify(address)});
    Services.ppmm.loadProcessScript(${JSON.stringify(address)}, true);
  }`);
}

/** Ends what {@link addInitScript} began. */
export async function removeInitScripts(run: RunInChrome): Promise<void> {
  await run(`{
    for (const address of globalThis.initScripts ?? []) Services.ppmm.removeDelayedProcessScript(address);
    globalThis.initScripts = [];
    Services.ppmm.broadcastAsyncMessage('kamerspoor:no-init-scripts');
  }`);
}
