import { expect, it } from 'vitest';
import { MESSAGES, message, PAGE, send } from './background';

it('of a page that sends without end no more than a bound waits, and another page is answered', async () => {
  const flood = Array.from({ length: 1000 }, () => send(message('about', MESSAGES.about), PAGE));
  const other = await send(message('about', MESSAGES.about), { ...PAGE, tab: { id: 8, incognito: false } });
  const refused = (await Promise.all(flood)).filter(({ said }) => JSON.stringify(said).includes('refused'));
  expect(refused.length).toBeGreaterThan(900);
  expect(other.said).toMatchObject({ res: { ok: true } });

  // It is answered again as soon as it waits for its answers.
  expect((await send(message('about', MESSAGES.about), PAGE)).said).toMatchObject({ res: { ok: true } });
});
