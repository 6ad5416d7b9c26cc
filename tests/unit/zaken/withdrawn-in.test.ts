import { describe, expect, it } from 'vitest';
import type { Mededeling, Question } from '../../../lib/model/publicatie';
import { statusOf } from '../../../lib/zaken/status-of';
import { withdrawalOf } from '../../../lib/zaken/withdrawal-of';
import { asked, kamervraag, mededeling } from './documents';

function withdrawsAll(notice: Mededeling, questions: Question[]): boolean {
  return withdrawalOf([notice], questions, ['2024Z01211']) !== undefined;
}

describe('one notice', () => {
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
    ['Deze vragen zijn ingetrokken.', true],
    ['Het lid heeft al haar vragen ingetrokken.', true],
    ['De schriftelijke vragen aan de Voorzitter van de Tweede Kamer zijn ingetrokken.', true],
    ['De vragen van het lid Krul (CDA) over drie gemeenten (ingezonden 26 januari 2024) zijn ingetrokken.', true],
    ['De vragen van het lid Krul over 5G zijn ingetrokken.', true],
    ['De vragen (2024Z01211) van de leden van D66 zijn ingetrokken.', true],
    ['De tweede vraag is ingetrokken.', false],
    ['Vraag nr. 2 is ingetrokken.', false],
    ['Vraag twee is ingetrokken.', false],
    ['De vragen twee en drie zijn ingetrokken.', false],
    ['Drie vragen zijn ingetrokken.', false],
    ['Een gedeelte van de vragen is ingetrokken.', false],
    ['De helft van de vragen is ingetrokken.', false],
    ['Het lid trekt vraag nummer 3 in.', false],
    ['De vragen nrs. 2 en 3 zijn ingetrokken.', false],
    ['De vraag over Schiphol is ingetrokken.', false],
    ['Een van de drie vragen is ingetrokken.', false],
    ['De vragen van het lid A zijn deels ingetrokken.', false],
    ['De vragen 1, 2 alsmede 4 zijn ingetrokken.', false],
    ['Het lid B trekt haar vragen in; lid A handhaaft de vragen.', false],
    ['Deelvraag 2 is ingetrokken.', false],
    ['De vragen onder 2 en 3 zijn ingetrokken.', false],
    ['De tweede en derde vraag zijn ingetrokken.', false],
    ['Vragen I en II zijn ingetrokken.', false],
    ['De vragen II en III zijn ingetrokken.', false],
    ['De vragen zijn niet ingetrokken.', false],
    ['De vragen zijn ingetrokken, behalve die over Schiphol.', false],
    ['Het verzoek is ingetrokken.', false],
    ['', false],
    ['Hierbij deel ik u mee dat de vragen van het lid Krul (CDA) (ingezonden 26 januari 2024) zijn ingetrokken.', true],
    ['Namens de Minister deel ik u mee dat het lid zijn vragen heeft ingetrokken.', true],
    ['Hierbij deel ik u, mede namens de Minister, mede dat de vragen zijn ingetrokken.', true],
    ['Ik deel u mede dat de vragen zijn ingetrokken.', true],
    ['Hierbij deel ik u mee dat een deel van de vragen is ingetrokken.', false],
    ['Een deel van de vragen is ingetrokken, deelt het lid mee.', false],
    ['De vragen met kenmerk 2024Z01211 zijn door het lid ingetrokken en zullen niet worden beantwoord.', true],
    ['De vragen zijn ingetrokken en worden daarom niet meer beantwoord.', true],
    ['De vragen zijn ingetrokken en hoeven niet beantwoord te worden.', true],
    ['De vragen worden niet beantwoord, omdat het lid deze heeft ingetrokken.', false],
    ['Deze vragen worden niet meer beantwoord, nu het wetsvoorstel is ingetrokken.', false],
    ['De vragen worden niet beantwoord, omdat de motie is ingetrokken.', false],
    ['De vragen worden niet beantwoord, omdat het lid die over Schiphol heeft ingetrokken.', false],
    ['De vragen die niet worden beantwoord zijn ingetrokken.', false],
    ['De vragen die zijn ingetrokken en niet worden beantwoord, betreffen Telegram.', false],
    ['De vragen zijn ingetrokken en worden niet beantwoord voor zover ze Telegram betreffen.', false],
    ['De vragen zijn ingetrokken; de vragen van het lid Krul worden niet beantwoord voor het reces.', false],
    ['De vragen, ingezonden onder nummer 2024Z01211, zijn ingetrokken.', true],
    ['De vragen onder vraagnummer 2024Z01211 zijn ingetrokken.', true],
    ['De vragen onder vraagnummer 2024Z01211, nummers 2 en 3, zijn ingetrokken.', false],
    ['Het lid heeft de vragen, ingezonden op 26 januari jl., ingetrokken.', true],
    ['Het lid heeft de op 26 januari ingezonden vragen 1 en 2 ingetrokken.', false],
    ['De vragen van het lid over «Telegram, niet ongemoeid» zijn ingetrokken.', true],
    ['De vragen over «Vergunning ingetrokken» volgen.', false],
    ['De vragen «1» en «2» zijn ingetrokken.', false],
    ['De vragen “2 en 3” zijn ingetrokken.', false],
    ['De vragen «1 t/m 2» zijn ingetrokken.', false],
    ['De vragen «2a» zijn ingetrokken.', false],
    ['De vragen ‘twee’ en ‘drie’ zijn ingetrokken.', false],
    ['De vragen «II» en «III» zijn ingetrokken.', false],
    ['De vragen «a» en «b» zijn ingetrokken.', false],
    ['De vragen «1 t/m 3» zijn ingetrokken.', true],
    ['De vragen van het lid over «X» zijn ingetrokken.', true],
    ['De vragen 1 en 2 zijn ingetrokken, vraag 3 wordt nog beantwoord.', false],
    ['De vragen 1 en 2 zijn ingetrokken, vraag 3 volgt.', false],
    ['De vragen zijn ingetrokken, die over Schiphol worden nog beantwoord.', false],
    ['De vragen zijn ingetrokken, die over Schiphol blijven staan.', false],
    ['De nog onbeantwoorde vragen zijn ingetrokken.', false],
    ['De vragen onder nummer 2024Z01300 zijn ingetrokken.', false],
    ['De vragen (2024Z01211) zijn ingetrokken, die onder nummer 2024Z01300 blijven.', false],
    ['De vragen onder nummers 2024Z01211 en 2024Z01300 zijn ingetrokken.', true],
    ['De vragen onder nummers 2024Z01211 en 2024Z01300 zijn respectievelijk ingetrokken en uitgesteld.', false],
  ])('%s %s', (text, expected) => {
    expect(withdrawsAll(mededeling({ announces: 'ingetrokken', text }), asked('V', 'W', 'X'))).toBe(expected);
  });

  it('reads the title too', () => {
    const title = 'Intrekking van vraag 2';
    expect(withdrawsAll(mededeling({ announces: 'ingetrokken', title }), asked('V', 'W'))).toBe(false);
  });

  it.each([
    ['Intrekking vragen van het lid Krul over twee gemeenten', true],
    ['Intrekking van de schriftelijke vragen', true],
    ['Vragen van het lid Krul over 5G ingetrokken', true],
    ['Intrekking van een vraag', false],
  ])('takes a title for a sentence: %s %s', (title, expected) => {
    expect(withdrawsAll(mededeling({ announces: 'ingetrokken', title }), asked('V', 'W'))).toBe(expected);
  });

  it('takes the only question for all of them', () => {
    const notice = mededeling({ announces: 'ingetrokken', text: 'De vraag is ingetrokken.' });
    expect(withdrawsAll(notice, asked('V'))).toBe(true);
    expect(withdrawsAll(notice, [])).toBe(false);
  });

  it('does not take numbers for all of what is not at hand', () => {
    expect(withdrawsAll(mededeling({ text: 'De vragen 1 en 2 zijn ingetrokken.' }), [])).toBe(false);
  });

  it('reads a long text of any kind before the test is given up', () => {
    for (const words of [
      'trekt vraag 1, 2 en ',
      'vragen van het lid A over ',
      'de vragen van de leden ',
      '1 mei ',
      '«a ',
      '«a» ',
      '2024Z01211 en ',
      'ingetrokken en worden niet beantwoord ',
    ])
      expect(withdrawsAll(mededeling({ text: `${words.repeat(20_000)}ingetrokken` }), asked('V'))).toBeTypeOf(
        'boolean',
      );
  });
});

describe('a notice to several sets of questions', () => {
  const first = 'De vragen van het lid onder nummer 2024Z01211 zijn ingetrokken';
  const both = 'De vragen onder de nummers 2024Z01211 en 2024Z01300 zijn ingetrokken';

  it.each([
    [`${first}. De vragen onder nummer 2024Z01300 worden zo spoedig mogelijk beantwoord.`, true, false],
    [`${first}. De vragen onder nummer 2024Z01300 zijn niet ingetrokken.`, true, false],
    [`${first}, die onder nummer 2024Z01300 blijven staan.`, false, false],
    [`${both}.`, true, true],
    [`${both}. Vraag 3 is niet ingetrokken.`, false, false],
    ['Vraag 1 van 2024Z01211 is ingetrokken. De vragen 2 en 3 zijn ingetrokken.', false, false],
    ['De vragen zijn ingetrokken.', false, false],
  ])('withdraws those that it names: %s', (text, one, other) => {
    const vraagnummers = ['2024Z01211', '2024Z01300'];
    const notice = mededeling({ announces: 'ingetrokken', vraagnummers, text });
    const names = vraagnummers.map((number) => {
      const question = kamervraag({
        id: `kv-tk-${number}`,
        vraagnummers: [number],
        dates: { ingezonden: '2024-01-26' },
        questions: asked('V', 'W', 'X'),
      });
      return statusOf([question, notice], '2024-01-27')?.name;
    });
    expect(names).toEqual([one, other].map((is) => (is ? 'ingetrokken' : 'open')));
  });

  it('withdraws none whose question is not at hand', () => {
    const vraagnummers = ['2024Z01211', '2024Z01300'];
    const notice = mededeling({ announces: 'ingetrokken', vraagnummers, text: `${first}.` });
    expect(statusOf([notice], '2024-01-27')?.name).toBe('open');
    expect(statusOf([{ ...notice, vraagnummers: ['2024Z01211'] }], '2024-01-27')?.name).toBe('ingetrokken');
  });
});
