import { describe, expect, it } from 'vitest';
import { writeFile } from '../../../components/export/write-file';
import { takeWriter } from '../../../lib/cite/take-formats';
import { takenZaken } from '../../../lib/cite/taken-zaak';
import type { Card } from '../../../lib/model/search';
import { entryOf } from '../../../lib/search/index/entry-of';
import { groupZaken, zaakOf } from '../../../lib/zaken/zaak-of';
import { readSeeds } from '../seeds';

const TODAY = '2026-11-22';
const seeds = readSeeds();
const letters = seeds.filter(({ id }) => id === 'brief:324744');
const zaken = [...groupZaken(seeds, TODAY).values()];
const cards: Card[] = [
  ...zaken.map((zaak) => entryOf(zaak, [], zaak.vraagnummer).card),
  entryOf(zaakOf('', letters, TODAY), [], 'brief:324744').card,
];

describe('takenZaken', () => {
  it('are the zaken that the cards were made of, with the status of today', () => {
    const taken = takenZaken(cards, seeds, [], TODAY);
    expect(taken.map(({ zaak }) => zaak)).toEqual([...zaken, zaakOf('', letters, TODAY)]);
  });

  it('tell of a question that waits how late it is by now', () => {
    const [first] = seeds;
    if (!first) throw new Error('no seeds');
    const asked = { ...first, aanhangsels: [] };
    const { card } = entryOf(zaakOf('2024Z01211', [asked], '2024-01-27'), [], '2024Z01211');
    const [taken] = takenZaken([card], [asked], [], '2024-02-20');
    expect(taken?.zaak.status).toEqual(zaakOf('2024Z01211', [asked], '2024-02-20').status);
    expect(taken?.zaak.status).toMatchObject({ name: 'laat', days: 25, daysOver: 4 });
  });

  it('have the notes beside their own documents', () => {
    const note = { question: '', labels: ['woo'], text: '', changed: '2026-11-22T09:00:00Z' };
    const notes = [
      { ...note, document: 'ah-tk-20232024-1262' },
      { ...note, document: 'brief:324744' },
    ];
    const taken = takenZaken(cards, seeds, notes, TODAY);
    expect(taken.flatMap(({ zaak, notes }) => notes.map(() => zaak.vraagnummer))).toEqual(['2024Z01211', '']);
  });

  it('are without what is not stored any more', () => {
    expect(takenZaken(cards, letters, [], TODAY).map(({ zaak }) => zaak.publicaties)).toEqual([letters]);
  });
});

describe('writeFile', () => {
  const from = { query: 'telegram', today: TODAY };
  const many = Array.from({ length: 45 }, () => cards).flat();
  const read = async (some: Card[]) => takenZaken(some, seeds, [], TODAY);

  it('writes all of many zaken, as they would be written in one go', async () => {
    const progress: number[] = [];
    const task = { format: 'answersJson' as const, cards: many, from, read, signal: new AbortController().signal };
    const { file, written } = await writeFile({ ...task, progress: (done) => progress.push(done) });
    const writer = takeWriter('answersJson', from);
    const whole = takenZaken(many, seeds, [], TODAY).map((taken) => writer.add(taken));
    expect(await file.text()).toBe(whole.join('') + writer.end());
    expect(written).toBe(45 * (22 + 11 + 17 + 12));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(many.length);
  });

  it('ends when it is stopped', async () => {
    const controller = new AbortController();
    let reads = 0;
    const counted = (some: Card[]) => {
      reads++;
      return read(some);
    };
    const task = { format: 'ris' as const, cards: many, from, read: counted, signal: controller.signal };
    await expect(writeFile({ ...task, progress: () => controller.abort() })).rejects.toThrow();
    expect(reads).toBe(2);
  });

  it('fails when the storage refuses', async () => {
    const refused = async () => Promise.reject(new Error('no storage'));
    const task = { format: 'ris' as const, cards, from, read: refused, signal: new AbortController().signal };
    await expect(writeFile({ ...task, progress: () => {} })).rejects.toThrow('no storage');
  });
});
