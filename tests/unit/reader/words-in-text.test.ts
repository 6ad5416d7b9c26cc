import { describe, expect, it } from 'vitest';
import { wordsInText } from '../../../components/reader/words-in-text';

describe('wordsInText', () => {
  it.each<[query: string, text: string, marked: string[], why: string]>([
    ['foto', 'Een foto, twee foto’s.', ['foto', 'foto'], 'a word, and as the beginning of its plural'],
    ['boetes', 'De boete is een geldboete.', ['boete'], 'another form'],
    ['foto', 'De naaktfoto.', ['foto'], 'in a compound'],
    ['tele', 'Op Telegram.', ['Tele'], 'the beginning'],
    ['Yeşilgöz', 'mevrouw Yesilgoz', ['Yesilgoz'], 'diacritics'],
    ['"op telegram"', 'Op Telegram staat Telegram.', ['Op Telegram'], 'a phrase as a whole'],
    ['telegram lid:kuik', 'lid Kuik over Telegram', ['Telegram'], 'no filter'],
    ['wet:Sr telegram', 'Sr en Telegram', ['Telegram'], 'no filter by law'],
    ['telegram -foto', 'een foto op Telegram', ['Telegram'], 'not what must not be there'],
    ['telegram OF foto', 'een foto op Telegram', ['foto', 'Telegram'], 'either of two'],
    ['foto van de', 'de foto van de agent', ['foto'], 'no filler beside words that say something'],
    ['', 'een foto', [], 'nothing'],
    ['lid:kuik', 'lid Kuik', [], 'a filter only'],
  ])('for %j in %j: %j (%s)', (query, text, marked) => {
    expect(wordsInText(query)(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});
