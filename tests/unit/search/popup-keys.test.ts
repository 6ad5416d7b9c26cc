import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../components/popup/destination-of';
import { type KeyAction, keyAction } from '../../../components/popup/key-action';

const NONE = {
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
};
const LIST = { query: 'drugs', rows: 3, active: 0 };

describe('keyAction', () => {
  it.each<[Partial<KeyboardEvent>, typeof LIST, KeyAction | undefined, string]>([
    // key, situation, action, what is new in this row
    [{ key: 'ArrowDown' }, LIST, { name: 'move', to: 1 }, 'down'],
    [{ key: 'ArrowDown' }, { ...LIST, active: 2 }, { name: 'move', to: 0 }, 'down from the last'],
    [{ key: 'ArrowDown' }, { ...LIST, active: -1 }, { name: 'move', to: 0 }, 'down into the list'],
    [{ key: 'ArrowUp' }, LIST, { name: 'move', to: 2 }, 'up from the first'],
    [{ key: 'ArrowUp' }, { ...LIST, active: -1 }, { name: 'move', to: 2 }, 'up into the list'],
    [{ key: 'ArrowDown' }, { ...LIST, rows: 0, active: -1 }, undefined, 'no list'],
    [{ key: 'ArrowDown', shiftKey: true }, LIST, undefined, 'selecting text'],
    [{ key: 'Enter' }, LIST, { name: 'open', behind: false }, 'open here'],
    [{ key: 'Enter', ctrlKey: true }, LIST, { name: 'open', behind: true }, 'open in a new tab'],
    [{ key: 'Enter', metaKey: true }, LIST, { name: 'open', behind: true }, 'the same on a Mac'],
    [{ key: 'Enter' }, { ...LIST, active: -1 }, undefined, 'nothing to open'],
    [{ key: 'Enter', isComposing: true }, LIST, undefined, 'Enter that ends a composition'],
    [{ key: 'Enter', keyCode: 229 }, LIST, undefined, 'the same in older browsers'],
    [{ key: 'Escape' }, LIST, { name: 'clear' }, 'Esc with a text'],
    [{ key: 'Escape' }, { ...LIST, query: '' }, { name: 'close' }, 'Esc without'],
    [{ key: 'Home' }, LIST, undefined, 'Home stays in the text'],
    [{ key: 'End' }, LIST, undefined, 'End stays in the text'],
    [{ key: 'd' }, LIST, undefined, 'a letter'],
    [{ key: 'w', code: 'KeyW', altKey: true }, LIST, { name: 'why' }, 'why these results'],
    [{ key: '∑', code: 'KeyW', altKey: true }, LIST, { name: 'why' }, 'the same on a Mac, where it is another letter'],
    [
      { key: 'w', code: 'KeyW', altKey: true },
      { ...LIST, rows: 0, active: -1 },
      { name: 'why' },
      'before there is a list',
    ],
    [{ key: 'w', code: 'KeyW', altKey: true, ctrlKey: true }, LIST, undefined, 'AltGr, which types a letter'],
    [{ key: 'w', code: 'KeyW' }, LIST, undefined, 'the letter itself'],
  ])('%j in %j', (key, situation, expected) => {
    expect(keyAction({ ...NONE, ...key }, situation)).toEqual(expected);
  });
});

describe('destinationOf', () => {
  it.each([
    ['kv-tk-2024Z01211', 'kamervraag', undefined, 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html'],
    [
      'kv-tk-2024Z01211',
      'kamervraag',
      '12',
      'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html#kamerspoor-vraag-12',
    ],
    [
      'ah-tk-20232024-1262',
      'antwoord',
      '12',
      'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html#kamerspoor-antwoord-12',
    ],
    ['brief:5236577', 'antwoord', '6', '/reader.html?id=brief%3A5236577#kamerspoor-antwoord-6'],
    ['brief:324744', 'brief', undefined, '/reader.html?id=brief%3A324744'],
    [
      'mededeling:2024Z01211:2024-02-16',
      'mededeling',
      undefined,
      '/reader.html?id=mededeling%3A2024Z01211%3A2024-02-16',
    ],
  ] as const)('%s (%s), question %s', (id, kind, question, expected) => {
    expect(destinationOf({ id, kind }, { question })).toBe(expected);
  });

  it('tells our own reader what was searched for, and no other page', () => {
    const place = { question: '6', query: 'lid:kathmann & "naaktfoto’s"' };
    const own = destinationOf({ id: 'brief:5236577', kind: 'antwoord' }, place);
    expect(own).toBe(
      '/reader.html?id=brief%3A5236577&q=lid%3Akathmann%20%26%20%22naaktfoto%E2%80%99s%22#kamerspoor-antwoord-6',
    );
    expect(new URL(own, 'https://example.org').searchParams.get('q')).toBe(place.query);
    expect(destinationOf({ id: 'kv-tk-2024Z01211', kind: 'kamervraag' }, place)).not.toContain('?');
  });
});
