import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPreferences, writePreferences } from '../../../lib/corpus/preferences';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';

/** What the browser keeps, as a copy each time, and a moment later, as it does. */
const kept = vi.hoisted(() => ({ items: {} as Record<string, unknown>, full: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => structuredClone(kept.items),
        set: async (items: Record<string, unknown>) => {
          if (kept.full) throw new Error('No room');
          Object.assign(kept.items, structuredClone(items));
        },
      },
    },
  },
}));

beforeEach(() => {
  kept.items = {};
  kept.full = false;
});

describe('choices', () => {
  it('are the defaults at first', async () => {
    expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
  });

  it('that are made directly behind each other are all kept', async () => {
    await Promise.all([writePreferences({ answers: false }), writePreferences({ citations: false })]);
    expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, answers: false, citations: false });
  });

  it('that could not be kept say so, and keep no later one from being kept', async () => {
    kept.full = true;
    const first = writePreferences({ answers: false });
    await expect(first).rejects.toThrow('No room');
    kept.full = false;
    await writePreferences({ citations: false });
    expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, citations: false });
  });

  it('of which one cannot be read keep the others', async () => {
    kept.items = { preferences: { enabled: false, language: 'tlh' } };
    expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, enabled: false });
  });
});
