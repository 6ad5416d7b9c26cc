import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stepOfKey } from '../../../components/reader/step-of-key';

const KEYS = { next: 'j', previous: 'k' };
const { window } = new JSDOM(
  '<p></p><input><textarea></textarea><select></select><button></button><dialog><b></b></dialog><div contenteditable><i></i></div>',
);

function pressed(key: string, more: Partial<Parameters<typeof stepOfKey>[0]> = {}) {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return stepOfKey({ key, ...plain, isComposing: false, defaultPrevented: false, target: null, ...more }, KEYS);
}

describe('stepOfKey', () => {
  beforeAll(() => {
    vi.stubGlobal('Element', window.Element);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['j', 1],
    ['k', -1],
    ['n', undefined],
    ['J', undefined],
    ['Enter', undefined],
  ])('%s: %j', (key, step) => {
    expect(pressed(key)).toBe(step);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'shiftKey', 'isComposing', 'defaultPrevented'])(
    'is nothing with %s',
    (name) => {
      expect(pressed('j', { [name]: true })).toBeUndefined();
    },
  );

  it.each([
    ['input', undefined],
    ['textarea', undefined],
    ['select', undefined],
    ['b', undefined],
    ['i', undefined],
    ['button', 1],
    ['p', 1],
  ])('in a %s: %j', (name, step) => {
    expect(pressed('j', { target: window.document.querySelector(name) })).toBe(step);
  });
});
