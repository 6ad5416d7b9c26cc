import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { groupFigure } from '../../../../components/overview/group-figure';
import { setTexts } from '../../../../lib/language/i18n';
import { readLocale } from '../../language/read-locale';
import { zaak } from './zaak-facts';

vi.mock('wxt/browser', () => ({ browser: {} }));

beforeAll(() => setTexts(readLocale('nl')));
afterAll(() => setTexts(undefined));

it('counts late answers of those whose term is known, and tells how many there are besides', () => {
  const late = zaak(1, { name: 'beantwoord', days: 30, daysOver: 9 }, { fracties: ['D66', 'VVD'] });
  const untold = zaak(2, { name: 'beantwoord', days: 30 }, { fracties: ['D66'] });
  const { bars } = groupFigure([late, untold], 'fracties');
  expect(bars.map(({ name, cells }) => [name, cells[1]])).toEqual([
    ['D66', '1 van 1 met bekende termijn (en 1 waarvan de termijn onbekend is)'],
    ['VVD', '1 van 1 met bekende termijn'],
  ]);
});
