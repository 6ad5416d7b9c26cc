import { expect, it, vi } from 'vitest';
import { bellServices } from '../../../entrypoints/corpus/bell-services';

const { permissions, happen } = vi.hoisted(() => {
  const listeners = { onAdded: new Set<() => void>(), onRemoved: new Set<() => void>() };
  const event = (name: keyof typeof listeners) => ({
    addListener: (listener: () => void) => listeners[name].add(listener),
    removeListener: (listener: () => void) => listeners[name].delete(listener),
  });
  let isGiven = true;
  return {
    permissions: { contains: async () => isGiven, onAdded: event('onAdded'), onRemoved: event('onRemoved') },
    happen(name: keyof typeof listeners) {
      isGiven = name === 'onAdded';
      for (const listener of listeners[name]) listener();
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { permissions } }));
vi.mock('../../../entrypoints/corpus/is-private', () => ({ isPrivate: async () => false }));

it('tells whether a question can be followed, at once and whenever that changes, until that is stopped', async () => {
  const told: string[] = [];
  const stop = bellServices.watchMayFollow((may) => told.push(may));
  await vi.waitFor(() => expect(told).toEqual(['yes']));
  happen('onRemoved');
  await vi.waitFor(() => expect(told).toEqual(['yes', 'ask']));
  happen('onAdded');
  await vi.waitFor(() => expect(told).toEqual(['yes', 'ask', 'yes']));
  stop();
  happen('onRemoved');
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toHaveLength(3);
});
