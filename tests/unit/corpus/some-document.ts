import fc from 'fast-check';
import type { Publicatie } from '../../../lib/model/publicatie';
import { answered, antwoord, asked, kamervraag, mededeling } from '../zaken/documents';

const A = '2024Z01211';
const B = '2023Z14675';

const QUESTIONS = ['kv-tk-2024Z01211', 'kv-tk-2023Z14675', 'kv-1256205', 'kv-1256206'];
const AANHANGSELS = ['ah-tk-20232024-1', 'ah-tk-20232024-2', 'ah-tk-20232024-2-h1', 'ah-1251487', 'ah-1251488'];
const list = fc.uniqueArray(fc.constantFrom(...AANHANGSELS), { maxLength: 2 });
const numbers = fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(fc.constantFrom(A, B), { maxLength: 2 }));
const day = fc.constantFrom('2024-03-18', '2024-03-19');
const texts = fc.constantFrom<string[]>([], ['Zie artikel 125p Sv.'], ['Zie de Awb.'], ['Nee.']);

const question = fc
  .tuple(fc.constantFrom(...QUESTIONS), fc.constantFrom<string[]>([A], [A], [B], []), list, texts)
  .map(([id, vraagnummers, aanhangsels, texts]) =>
    kamervraag({ id, vraagnummers, aanhangsels, dates: { ingezonden: '2024-01-26' }, questions: asked(...texts) }),
  );
const aanhangsel = fc
  .tuple(fc.constantFrom(...AANHANGSELS), numbers, list, day, texts, fc.boolean())
  .map(([id, vraagnummers, aanhangsels, ontvangen, texts, isAnswer]) =>
    isAnswer
      ? antwoord({ id, vraagnummers, aanhangsels, dates: { ontvangen }, answers: answered(...texts) })
      : mededeling({ id, vraagnummers, aanhangsels, dates: { ontvangen }, text: texts.join() }),
  );

/** The id of {@link someDocument}. */
export const someId = fc.constantFrom(...QUESTIONS, ...AANHANGSELS);

/** One of a few documents that are tied in every way: joint answers, lists in both directions, reprints, temporary ids. */
export const someDocument: fc.Arbitrary<Publicatie> = fc.oneof(question, aanhangsel, aanhangsel);
