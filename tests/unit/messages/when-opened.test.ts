import { expect, it } from 'vitest';
import { whenOpened } from '../../../entrypoints/publicatie.content/when-opened';

/** A page that was made ready before anybody opened it. */
class Page extends EventTarget {
  prerendering = true;
}

it('a page that is open is read at once', () => {
  let read = 0;
  whenOpened(new EventTarget() as Document, () => read++);
  expect(read).toBe(1);
});

it('a page that nobody opened yet is read when somebody does, once', () => {
  const page = new Page();
  let read = 0;
  whenOpened(page as unknown as Document, () => read++);
  expect(read).toBe(0);
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(read).toBe(1);
});

it('a page on which an image is called `prerendering` is open all the same', () => {
  let read = 0;
  whenOpened({ prerendering: { localName: 'img' } } as unknown as Document, () => read++);
  expect(read).toBe(1);
});

it('a page that nobody opened yet, on which a form is called `addEventListener`, is left alone', () => {
  whenOpened({ prerendering: true, addEventListener: {} } as unknown as Document, () => expect.unreachable());
});
