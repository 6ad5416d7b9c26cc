import { launchFirefox } from './firefox/launch-firefox';
import { browserName, type Launched, type LaunchOptions, launchChromium } from './launch';

/** The browser that the stories are told in, with or without the extension. */
export function launchBrowser(options: LaunchOptions = {}): Promise<Launched> {
  return browserName() === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
