import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mededeling } from '../../../lib/model/publicatie';
import { withdrawalOf } from '../../../lib/zaken/withdrawal-of';
import { asked, mededeling } from './documents';

function intrekking(text: string, ontvangen?: string): Mededeling {
  return mededeling({ announces: 'ingetrokken', text, dates: ontvangen ? { ontvangen } : {} });
}

describe('several notices', () => {
  const three = asked('V', 'W', 'X');

  it.each<[string, Mededeling[], object | undefined]>([
    [
      'withdraw together what none of them does',
      [
        intrekking('De vragen 1 en 2 zijn ingetrokken.', '2024-02-01'),
        intrekking('Vraag 3 is ingetrokken.', '2024-02-05'),
      ],
      { ingetrokken: '2024-02-05' },
    ],
    [
      'tell the day on which the last question was withdrawn, whatever came after it',
      [
        intrekking('De vragen 1 en 2 zijn ingetrokken.', '2024-02-01'),
        intrekking('De vragen 2 en 3 zijn ingetrokken.', '2024-02-05'),
        intrekking('De vragen zijn ingetrokken.', '2024-02-09'),
      ],
      { ingetrokken: '2024-02-05' },
    ],
    [
      'do not when one question is left',
      [intrekking('Vraag 1 is ingetrokken.', '2024-02-01'), intrekking('Vraag 3 is ingetrokken.', '2024-02-05')],
      undefined,
    ],
    [
      'do not when one of them speaks of a part',
      [
        intrekking('De vragen 1 en 2 zijn ingetrokken.', '2024-02-01'),
        intrekking('Een deel van vraag 3 is ingetrokken.', '2024-02-05'),
      ],
      undefined,
    ],
    [
      'do not tell the day when one without a day may have come last',
      [intrekking('De vragen 1 en 2 zijn ingetrokken.', '2024-02-01'), intrekking('Vraag 3 is ingetrokken.')],
      {},
    ],
    [
      'nor when it may have come first',
      [intrekking('De vragen zijn ingetrokken.', '2024-02-05'), intrekking('De vragen zijn ingetrokken.')],
      {},
    ],
    [
      'tell it when that one changes nothing',
      [intrekking('De vragen zijn ingetrokken.', '2024-02-05'), intrekking('Vraag 3 is ingetrokken.')],
      { ingetrokken: '2024-02-05' },
    ],
  ])('%s', (_, notices, expected) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(notices, { minLength: notices.length }), (shuffled) => {
        expect(withdrawalOf(shuffled, three, [])).toEqual(expected);
      }),
    );
  });

  it('are none', () => {
    expect(withdrawalOf([], three, [])).toBeUndefined();
    expect(withdrawalOf([], [], [])).toBeUndefined();
  });

  it('say the same in any order', () => {
    const day = fc.constantFrom(undefined, '2024-02-01', '2024-02-05', '2024-02-09');
    const text = fc.constantFrom('Vraag 1 is', 'Vraag 2 is', 'De vragen 2 en 3 zijn', 'De vragen zijn', 'Een deel is');
    const notice = fc.tuple(text, day).map(([said, on]) => intrekking(`${said} ingetrokken.`, on));
    const shuffled = fc
      .array(notice, { maxLength: 5 })
      .chain((notices) => fc.tuple(fc.constant(notices), fc.shuffledSubarray(notices, { minLength: notices.length })));
    fc.assert(
      fc.property(shuffled, ([notices, others]) => {
        expect(withdrawalOf(others, three, [])).toEqual(withdrawalOf(notices, three, []));
      }),
    );
  });
});
