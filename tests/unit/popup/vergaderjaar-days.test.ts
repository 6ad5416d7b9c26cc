import { describe, expect, it } from 'vitest';
import { vergaderjaarDays } from '../../../components/popup/vergaderjaar-days';

describe('the days of a vergaderjaar', () => {
  // Prinsjesdag fell on 15 September 2020, 21 September 2021, 20 September 2022, 19 September 2023 and 17 September 2024.
  it.each([
    ['20202021', '2020-09-15', '2021-09-20'],
    ['20212022', '2021-09-21', '2022-09-19'],
    ['20222023', '2022-09-20', '2023-09-18'],
    ['20232024', '2023-09-19', '2024-09-16'],
    ['20242025', '2024-09-17', '2025-09-15'],
  ])('%s', (vergaderjaar, from, to) => {
    expect(vergaderjaarDays(vergaderjaar)).toEqual({ from, to });
  });

  it('begins on a Tuesday from the 15th to the 21st, the day after the one before it ends', () => {
    for (let year = 1995; year < 2060; year++) {
      const { from = '', to = '' } = vergaderjaarDays(`${year}${year + 1}`) ?? {};
      expect(new Date(from).getUTCDay()).toBe(2);
      expect(Number(from.slice(-2))).toBeGreaterThanOrEqual(15);
      expect(Number(from.slice(-2))).toBeLessThanOrEqual(21);
      const next = vergaderjaarDays(`${year + 1}${year + 2}`)?.from ?? '';
      expect(Date.parse(next) - Date.parse(to)).toBe(86_400_000);
    }
  });

  it.each(['', '2023', '2023-2024', 'kathmann'])('are not known of %j', (text) => {
    expect(vergaderjaarDays(text)).toBeUndefined();
  });
});
