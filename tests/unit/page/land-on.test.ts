import { JSDOM } from 'jsdom';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { landOn } from '../../../components/page/land-on';

const { document } = new JSDOM('<p>Ja.</p><a href="#">verder</a>').window;
const [place, link] = document.body.children as unknown as [HTMLElement, HTMLElement];
const animate = vi.fn();
place.animate = animate;
/** What the person asked of the browser, as it calls that. */
let wanted = '';
vi.stubGlobal('matchMedia', (query: string) => ({ matches: wanted !== '' && query.includes(`(${wanted})`) }));
afterAll(() => vi.unstubAllGlobals());

describe('where one landed', () => {
  beforeEach(() => {
    link.focus();
    animate.mockReset();
  });

  it('lights up, without an outline', () => {
    wanted = '';
    landOn(place);
    expect(animate).toHaveBeenCalledOnce();
    expect(place.style.outlineStyle || place.style.outline).toBe('none');
  });

  it.each(['prefers-reduced-motion: reduce', 'forced-colors: active'])('has an outline under %s', (asked) => {
    wanted = asked;
    landOn(place);
    expect(animate).not.toHaveBeenCalled();
    expect(place.getAttribute('style')).toContain('solid');
    link.focus();
    expect(place.outerHTML).toBe('<p>Ja.</p>');
  });
});
