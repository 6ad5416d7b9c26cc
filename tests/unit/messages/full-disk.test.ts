import { afterEach, describe, expect, it } from 'vitest';
import { failing, MESSAGES, message, PAGE, send } from './background';

afterEach(() => failing.clear());

describe('a page that is opened while nothing can be written', () => {
  it.each(['corpus.remember', 'corpus.visited'])('is told what is known all the same: %s fails', async (what) => {
    failing.add(what);
    const { said, done } = await send(message('opened', MESSAGES.opened), PAGE);
    expect(done).toContain(what);
    expect(said).toMatchObject({ res: { ok: true, stored: true, zaken: [] } });
  });
});
