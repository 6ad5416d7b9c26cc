import { expect, it, vi } from 'vitest';
import { offerContextMenu } from '../../../entrypoints/background/context-menu';
import { answerOmnibox } from '../../../entrypoints/background/omnibox';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

it('does without a context menu and an omnibox, and the rest of the background starts', () => {
  expect(() => offerContextMenu(() => ({ search: '', panel: '' }))).not.toThrow();
  expect(() => answerOmnibox({ searchFor: () => '', empty: () => '' })).not.toThrow();
});
