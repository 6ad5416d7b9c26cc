import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';

const IN_PAGE = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** The extension's texts come from the browser, which has none of them outside an extension: their names will do. */
const textNames: Plugin = {
  name: 'text-names',
  resolveId: (id) => (id === '#i18n' ? '\0i18n' : undefined),
  load: (id) =>
    id === '\0i18n'
      ? `export const i18n = { t: (key, ...values) => (key === 'languageTag' ? 'nl' : [key, ...values].flat().join(' ')) };`
      : undefined,
};

/** What is measured as one script that leaves `bench` behind in the page, built as the extension is. */
export async function inPageScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [textNames],
    build: { write: false, lib: { entry: IN_PAGE, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  const code = [built].flat()[0]?.output[0].code;
  if (!code) throw new Error('The benchmark could not be built.');
  return code;
}
