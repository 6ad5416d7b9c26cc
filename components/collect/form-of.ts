import { type CollectForm, collectForm } from '../../lib/model/collect';

/** How many documents are asked for when the person says nothing else. */
export const USUAL_LIMIT = 500;

/** What was filled in; `period` when the last day is before the first, `unreadable` when the browser let through what is none. */
export type FilledIn = { form: CollectForm } | { problem: 'period' | 'unreadable' };

/** The form as it was filled in; fields by the names of {@link CollectForm}, a checkbox being there when it is checked. */
export function formOf(fields: Pick<FormData, 'get'>): FilledIn {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  };
  const day = (name: 'from' | 'to') => (text(name) ? { [name]: text(name) } : {});
  const parsed = collectForm.safeParse({
    words: text('words'),
    lid: text('lid'),
    minister: text('minister'),
    onderwerp: text('onderwerp'),
    ...day('from'),
    ...day('to'),
    answered: fields.get('answered') !== null,
    limit: Number(text('limit')),
  });
  if (!parsed.success) return { problem: 'unreadable' };
  const { from = '', to = from } = parsed.data;
  return to < from ? { problem: 'period' } : { form: parsed.data };
}
