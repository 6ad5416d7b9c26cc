import { describe, expect, it } from 'vitest';
import { withdrawsAll } from '../../../lib/zaken/withdraws-all';
import { asked, mededeling } from './documents';

describe('withdrawsAll', () => {
  it.each([
    ['De vragen zijn ingetrokken.', true],
    ['Het lid trekt de vragen in.', true],
    ['De vragen met nummer 2024Z01211 zijn ingetrokken.', true],
    ['De vragen, ingezonden 26 januari 2024, zijn ingetrokken.', true],
    ['De vragen 1, 2 en 3 zijn ingetrokken.', true],
    ['De vragen 1 t/m 3 zijn ingetrokken.', true],
    ['De vragen 1 tot en met 3 zijn ingetrokken.', true],
    ['De vragen 1-3 zijn ingetrokken.', true],
    ['De vragen 1 en 2 zijn ingetrokken.', false],
    ['De vragen 2 t/m 3 zijn ingetrokken.', false],
    ['Vraag 3 is ingetrokken.', false],
    ['Vraag 1 is ingetrokken. Vraag 2 is ingetrokken. Vraag 3 is ingetrokken.', true],
    ['Het lid trekt vraag 2 in.', false],
    ['Een deel van de vragen is ingetrokken.', false],
    ['Eén van de vragen is ingetrokken.', false],
    ['Twee van zijn vragen zijn ingetrokken.', false],
    ['Enkele vragen zijn ingetrokken.', false],
    ['De laatste twee vragen zijn ingetrokken.', false],
    ['De overige vragen zijn ingetrokken.', false],
    ['De vragen zijn gedeeltelijk ingetrokken.', false],
    ['De vragen zijn ingetrokken. De antwoorden op de overige vragen van het lid volgen.', true],
  ])('%s %s', (text, expected) => {
    expect(withdrawsAll(mededeling({ announces: 'ingetrokken', text }), asked('V', 'W', 'X'))).toBe(expected);
  });

  it('reads the title too', () => {
    const title = 'Intrekking van vraag 2';
    expect(withdrawsAll(mededeling({ announces: 'ingetrokken', title }), asked('V', 'W'))).toBe(false);
  });

  it('does not take numbers for all of what is not at hand', () => {
    expect(withdrawsAll(mededeling({ text: 'De vragen 1 en 2 zijn ingetrokken.' }), [])).toBe(false);
  });

  it('takes no time over a text of any kind', () => {
    const long = `${'trekt vraag 1, 2 en '.repeat(20_000)}ingetrokken`;
    const start = performance.now();
    withdrawsAll(mededeling({ text: long }), asked('V'));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
