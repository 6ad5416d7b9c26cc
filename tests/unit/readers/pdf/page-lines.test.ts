import { describe, expect, it } from 'vitest';
import { lineText, pageLines } from '../../../../lib/readers/pdf/page-lines';
import { item, page } from './set-page';

describe('pageLines', () => {
  it('puts items on one baseline together, from the left, in whatever order they come', () => {
    const [line, ...others] = pageLines(page(item('kanalen', 140, 200), item('Telegram', 100, 200.4)), 0);
    expect(others).toEqual([]);
    expect(line && lineText(line)).toBe('Telegramkanalen');
  });

  it('sees a space where there is room for one', () => {
    const [line] = pageLines(page(item('de', 100, 200), item('Kamer', 113, 200)), 0);
    expect(line && lineText(line)).toBe('de Kamer');
  });

  it('takes a raised smaller number for a mark, and several at once for several', () => {
    const [line] = pageLines(page(item('ongemoeid»?', 100, 200), item('1, 2', 155, 196, { height: 6 })), 0);
    expect(line?.runs).toEqual([{ text: 'ongemoeid»?' }, { mark: '1' }, { mark: '2' }]);
    expect(line && [line.size, line.y]).toEqual([10, 200]);
  });

  it('leaves a number of the same size or on the same baseline in the text', () => {
    const same = pageLines(page(item('artikel', 100, 200), item('125', 140, 200)), 0);
    expect(same.map(lineText)).toEqual(['artikel 125']);
    const low = pageLines(page(item('CO', 100, 200), item('2', 110, 200.5, { height: 6 })), 0);
    expect(low.map(lineText)).toEqual(['CO2']);
  });

  it('keeps a number in the margin apart from the text beside it', () => {
    expect(pageLines(page(item('1', 60, 200), item('Bent u bekend', 100, 200)), 0).map(lineText)).toEqual([
      '1',
      'Bent u bekend',
    ]);
  });

  it('does not divide a line that is spaced widely throughout', () => {
    const words = ['een', 'regel', 'die', 'ver', 'uit', 'elkaar', 'staat'];
    const set = words.map((word, at) => item(word, 100 + 60 * at, 200));
    expect(pageLines(page(...set), 0).map(lineText)).toEqual([words.join(' ')]);
  });
});
