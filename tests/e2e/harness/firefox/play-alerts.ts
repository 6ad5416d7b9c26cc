import type { RunInChrome } from './browser-chrome';

/** A machine without a screen shows no notifications, and Firefox then forgets them: it is told that they are shown. */
export async function playAlerts(run: RunInChrome): Promise<void> {
  await run(`{
    globalThis.shownAlerts = new Map();
    const service = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert(alert, listener) {
        shownAlerts.set(alert.name, listener);
        listener?.observe(null, 'alertshow', '');
      },
      closeAlert(name) { shownAlerts.delete(name); },
    };
    const factory = {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (iid) => service.QueryInterface(iid),
    };
    Components.manager
      .QueryInterface(Ci.nsIComponentRegistrar)
      .registerFactory(Services.uuid.generateUUID(), 'Alerts', '@mozilla.org/alerts-service;1', factory);
  }`);
}

/** Clicks a notification that is shown. */
export async function clickAlert(run: RunInChrome, name: string): Promise<void> {
  await run(`{
    const listener = shownAlerts.get(${JSON.stringify(name)});
    if (!listener) throw new Error('No such notification is shown.');
    listener.observe(null, 'alertclickcallback', '');
  }`);
}
