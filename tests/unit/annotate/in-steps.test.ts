import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inSteps } from '../../../components/page/in-steps';

const window = new JSDOM('').window as unknown as Window;

function* count(to: number, seen: number[]): Generator<'turn' | undefined> {
  for (let at = 1; at <= to; at++) {
    seen.push(at);
    yield at === 2 ? 'turn' : undefined;
  }
}

describe('work in steps', () => {
  it('begins at once, goes on behind a turn of the page, and comes to its end', async () => {
    const seen: number[] = [];
    const { done } = inSteps(window, count(5, seen), 1000);
    expect(seen).toEqual([1, 2]);
    await done;
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the page a turn when its time is over', async () => {
    const seen: number[] = [];
    const { done } = inSteps(window, count(5, seen), 0);
    expect(seen).toEqual([1]);
    await done;
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes no step once it is stopped, and is done then', async () => {
    const seen: number[] = [];
    const { done, stop } = inSteps(window, count(5, seen), 1000);
    stop();
    await done;
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    expect(seen).toEqual([1, 2]);
  });

  it('says what went wrong in a step', async () => {
    function* failing(): Generator<'turn' | undefined> {
      yield 'turn';
      throw new Error('no');
    }
    await expect(inSteps(window, failing(), 1000).done).rejects.toThrow('no');
  });
});
