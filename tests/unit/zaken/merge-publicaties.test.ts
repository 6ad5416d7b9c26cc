import { describe, expect, it } from 'vitest';
import { publicatie as publicatieSchema } from '../../../lib/model/publicatie';
import { mergePublicaties } from '../../../lib/zaken/merge-publicaties';
import { readSeeds } from '../seeds';
import { answered, antwoord, asked, kamervraag, mededeling } from './documents';

const page = { kind: 'page' as const };
const pdf = { kind: 'pdf' as const };
const text = { kind: 'text' as const };
const sidecar = { kind: 'sidecar' as const };
const xml = { kind: 'xml' as const };

describe('mergePublicaties', () => {
  it('of a document with itself is the document', () => {
    for (const seed of readSeeds()) expect(mergePublicaties(seed, seed)).toEqual(seed);
  });

  it('gives what fits the schema', () => {
    for (const known of readSeeds())
      for (const read of [antwoord(), kamervraag(), mededeling()])
        expect(publicatieSchema.safeParse(mergePublicaties(known, read)).success).toBe(true);
  });

  it.each([
    ['the final id stands, read last', antwoord({ id: 'ah-1251487' }), antwoord(), 'ah-tk-20232024-1262'],
    ['the final id stands, read first', antwoord(), antwoord({ id: 'ah-1251487' }), 'ah-tk-20232024-1262'],
    [
      'a temporary id stays while there is no other',
      antwoord({ id: 'ah-1251487' }),
      antwoord({ id: 'ah-1251487' }),
      'ah-1251487',
    ],
  ])('%s', (_, known, read, id) => {
    expect(mergePublicaties(known, read).id).toBe(id);
  });

  it('keeps the text of a PDF when its page, which has none, is opened again', () => {
    const known = antwoord({
      source: pdf,
      answers: answered('A'),
      footnotes: [{ number: '1', text: 'N' }],
      gaps: ['title'],
    });
    const read = antwoord({ source: page, title: 'T', gaps: ['answers'] });
    for (const merged of [mergePublicaties(known, read), mergePublicaties(read, known)]) {
      expect(merged).toMatchObject({
        title: 'T',
        answers: known.answers,
        footnotes: known.footnotes,
        source: pdf,
        gaps: [],
      });
    }
  });

  it.each([
    ['page over text', text, page],
    ['page over PDF', pdf, page],
    ['XML over PDF', pdf, xml],
    ['PDF over text', text, pdf],
    ['text over a record', sidecar, text],
  ])('takes the texts from the better source: %s', (_, worse, best) => {
    const poor = antwoord({
      source: worse,
      questions: asked('V'),
      answers: answered('A', 'B'),
      links: [{ text: 'a', url: 'https://example.org/' }],
    });
    const good = antwoord({ source: best, answers: answered('C'), text: 'T' });
    for (const merged of [mergePublicaties(poor, good), mergePublicaties(good, poor)]) {
      expect(merged).toMatchObject({ questions: [], answers: answered('C'), text: 'T', links: [], source: best });
    }
  });

  it('takes a page with nothing but running text for less than a text with the answers', () => {
    const merged = mergePublicaties(
      antwoord({ source: text, answers: answered('A') }),
      antwoord({ source: page, text: 'T' }),
    );
    expect(merged.answers).toEqual(answered('A'));
    expect(merged).not.toHaveProperty('text');
  });

  it('takes of two equal sources the one that was read last', () => {
    const merged = mergePublicaties(
      antwoord({ title: 'oud', answers: answered('A') }),
      antwoord({ title: 'nieuw', answers: answered('B') }),
    );
    expect(merged).toMatchObject({ title: 'nieuw', answers: answered('B') });
  });

  it.each([['answers'], ['answers.numbers'], ['questions']])('of two equal sources, not one with the gap %s', (gap) => {
    const whole = antwoord({ questions: asked('V'), answers: answered('A', 'B', 'C') });
    const poor = antwoord({ title: 'nieuw', answers: [{ numbers: [], text: 'A' }], gaps: [gap, 'vergaderjaar'] });
    for (const merged of [mergePublicaties(whole, poor), mergePublicaties(poor, whole)]) {
      expect(merged).toMatchObject({ title: 'nieuw', answers: whole.answers, gaps: ['vergaderjaar'] });
    }
  });

  it('is supplementing when the better head says so', () => {
    const known = antwoord({ nader: true, source: pdf, answers: answered('A') });
    const read = antwoord({ source: page, answers: answered('A') });
    for (const merged of [mergePublicaties(known, read), mergePublicaties(read, known)]) {
      expect(merged).not.toHaveProperty('nader');
    }
    expect(mergePublicaties({ ...known, source: page }, { ...read, source: pdf })).toHaveProperty('nader', true);
  });

  it('keeps every field that only one of them has', () => {
    const known = antwoord({
      source: text,
      title: 'T',
      kenmerk: 'K',
      subjects: ['S'],
      dates: { ingezonden: '2024-01-26' },
      vraagnummers: ['2024Z01211'],
      aanhangsels: ['ah-tk-20232024-1'],
    });
    const read = antwoord({
      source: page,
      vergaderjaar: '2023-2024',
      aanhangselnummer: '1262',
      nader: true,
      dates: { ontvangen: '2024-03-18' },
      vraagnummers: ['2023Z14675'],
      aanhangsels: ['ah-tk-20232024-2'],
    });
    expect(mergePublicaties(known, read)).toMatchObject({
      title: 'T',
      kenmerk: 'K',
      subjects: ['S'],
      vergaderjaar: '2023-2024',
      aanhangselnummer: '1262',
      nader: true,
      dates: { ingezonden: '2024-01-26', ontvangen: '2024-03-18' },
      vraagnummers: ['2023Z14675', '2024Z01211'],
      aanhangsels: ['ah-tk-20232024-2', 'ah-tk-20232024-1'],
    });
  });

  it.each([
    ['a record', sidecar, pdf],
    ['a record', sidecar, text],
    ['a page', page, pdf],
    ['an XML', xml, pdf],
  ])('keeps the dates of %s when what has the text is read once more', (_, publisher, prose) => {
    const known = antwoord({ source: publisher, dates: { ontvangen: '2024-03-18' } });
    const read = antwoord({ source: prose, answers: answered('A'), dates: { ontvangen: '2024-03-17' } });
    const once = mergePublicaties(known, read);
    expect(once.source).toEqual({ ...prose, head: publisher.kind });
    for (const merged of [mergePublicaties(once, read), mergePublicaties(read, once)]) {
      expect(merged.dates.ontvangen).toBe('2024-03-18');
    }
    expect(publicatieSchema.parse(once).source.head).toBe(publisher.kind);
  });

  it('keeps the fuller names, and of dates the publisher’s', () => {
    const known = antwoord({
      source: pdf,
      indieners: [{ name: 'Krul', fractie: 'CDA' }],
      dates: { ontvangen: '2024-03-17' },
    });
    const read = antwoord({ source: sidecar, indieners: [{ name: 'Krul' }], dates: { ontvangen: '2024-03-18' } });
    for (const merged of [mergePublicaties(known, read), mergePublicaties(read, known)]) {
      expect(merged.indieners).toEqual([{ name: 'Krul', fractie: 'CDA' }]);
      expect(merged.dates.ontvangen).toBe('2024-03-18');
    }
  });

  it('is of the kind that the better reading says', () => {
    const known = antwoord({ source: sidecar, gaps: ['answers'] });
    const read = mededeling({ id: known.id, text: 'T' });
    expect(mergePublicaties(known, read)).toMatchObject({ kind: 'mededeling', announces: 'uitstel', gaps: [] });
    expect(mergePublicaties(read, known)).toMatchObject({ kind: 'mededeling', announces: 'uitstel' });
  });

  it('names only the gaps that are left', () => {
    const known = antwoord({
      source: text,
      gaps: ['title', 'vergaderjaar', 'ontvangen', 'answers.numbers', 'other'],
      answers: [{ numbers: [], text: 'A' }],
    });
    const read = antwoord({
      source: page,
      title: 'T',
      dates: { ontvangen: '2024-03-18' },
      answers: answered('A'),
      gaps: [],
    });
    expect(mergePublicaties(known, read).gaps).toEqual(['vergaderjaar', 'other']);
  });

  it('keeps the head of the page beside a text from elsewhere', () => {
    const metas = { 'DC.title': ['T'] };
    const known = antwoord({
      source: { kind: 'page', url: 'https://zoek.officielebekendmakingen.nl/ah-1251487.html', metas },
    });
    const read = antwoord({ source: { kind: 'pdf', readAt: '2026-11-21T10:00:00.000Z' }, answers: answered('A') });
    expect(mergePublicaties(known, read).source).toEqual({ ...known.source, ...read.source, head: 'page' });
  });
});
