import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { linkSpans, type Span } from '../../../lib/annotate/link-spans';
import { type PageText, pageText } from '../../../lib/annotate/page-text';

const { document } = new JSDOM('').window;

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

function makeLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = '#';
  link.dataset.kamerspoor = 'citation';
  return link;
}

/** All spans linked at once, and how to take them out. */
function linkEach(page: PageText, spans: Span[]): { remove(): void } {
  const pieces = [...linkSpans(page, spans, makeLink)];
  return {
    remove() {
      for (const { remove } of pieces) remove();
    },
  };
}

/** Links every stretch of the text that a pattern matches. */
function linkMatches(root: Element, pattern: RegExp): { remove(): void } {
  const page = pageText(root);
  const spans = [...page.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return linkEach(page, spans);
}

function linksIn(root: Element): string[] {
  return [...root.querySelectorAll('[data-kamerspoor]')].map(({ textContent }) => textContent ?? '');
}

describe('linkSpans', () => {
  it.each([
    // what, html, pattern, links
    ['one in the middle', '<p>op grond van artikel 125p Sv bevolen</p>', /artikel 125p Sv/g, ['artikel 125p Sv']],
    ['two in one text', '<p>125p Sv en 181 Sv</p>', /\d+p? Sv/g, ['125p Sv', '181 Sv']],
    ['at both ends', '<p>125p Sv</p>', /125p Sv/g, ['125p Sv']],
    [
      'over an element’s border: a link for each piece',
      '<p>artikel <i>125p</i> Sv</p>',
      /artikel 125p Sv/g,
      ['artikel ', '125p', ' Sv'],
    ],
    [
      'over a footnote’s mark',
      '<p>de DSA<a class="nootnum">3</a> zegt artikel 16</p>',
      /DSA zegt artikel 16/g,
      ['DSA', ' zegt artikel 16'],
    ],
    ['over a hard line break', '<p>artikel\n   125p Sv</p>', /artikel\s+125p Sv/g, ['artikel\n   125p Sv']],
    ['not inside a link of the page', '<p><a href="x">artikel 125p Sv</a></p>', /artikel 125p Sv/g, []],
    ['not half inside one', '<p>artikel <a href="x">125p Sv</a></p>', /artikel 125p Sv/g, []],
    ['not from one paragraph into the next', '<p>artikel</p><p>125p Sv</p>', /artikel 125p Sv/g, []],
    ['not in the site’s own buttons', '<div class="pageactions">artikel 125p Sv</div>', /artikel 125p Sv/g, []],
    ['not in a script', '<script>artikel 125p Sv</script>', /artikel 125p Sv/g, []],
  ])('%s', (_what, html, pattern, expected) => {
    const body = bodyOf(html);
    const before = body.textContent;
    linkMatches(body, pattern);
    expect(linksIn(body)).toEqual(expected);
    expect(body.textContent).toBe(before);
  });

  it('gives the page its own nodes back', () => {
    const body = bodyOf('<p>op grond van artikel <i>125p</i> Sv jo 181 Sv</p>');
    const nodes = [...body.querySelectorAll('*')].flatMap((element) => [...element.childNodes]);
    const linked = linkMatches(body, /artikel 125p Sv|181 Sv/g);
    linked.remove();
    expect([...body.querySelectorAll('*')].flatMap((element) => [...element.childNodes])).toEqual(nodes);
    linked.remove();
    expect(body.innerHTML).toBe('<p>op grond van artikel <i>125p</i> Sv jo 181 Sv</p>');
  });

  it('can be taken out after the page lost a part of it', () => {
    const body = bodyOf('<p>artikel 125p Sv</p><p>181 Sv</p>');
    const linked = linkMatches(body, /125p Sv|181 Sv/g);
    body.lastElementChild?.remove();
    linked.remove();
    expect(body.innerHTML).toBe('<p>artikel 125p Sv</p>');
  });
});

/** Random pages of paragraphs, inline elements, links and footnote marks. */
const { tree } = fc.letrec<{ tree: string; inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '1', 'é'), maxLength: 8 }),
    tie('inline').map((inner) => `<i>${inner}</i>`),
    tie('inline').map((inner) => `<a href="x">${inner}</a>`),
    fc.constant('<a class="nootnum">1</a>'),
    fc.constant('<br>'),
  ),
  tree: fc
    .array(fc.array(tie('inline'), { maxLength: 5 }), { maxLength: 5 })
    .map((paragraphs) => paragraphs.map((parts) => `<p>${parts.join('')}</p>`).join('')),
}));

describe('any page, any spans', () => {
  it('keeps its text, and has the same nodes after as before', () => {
    fc.assert(
      fc.property(
        tree,
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 8 }),
        (html, cuts) => {
          const body = bodyOf(html);
          const [before, nodes] = [
            body.innerHTML,
            [...body.querySelectorAll('*')].map((element) => [...element.childNodes]),
          ];
          const page = pageText(body);
          const spans: Span[] = [];
          for (const [gap, length] of cuts) {
            const start = (spans.at(-1)?.end ?? 0) + gap;
            if (start + length <= page.text.length) spans.push({ start, end: start + length });
          }
          const text = body.textContent;
          const linked = linkEach(page, spans);
          expect(body.textContent).toBe(text);
          linked.remove();
          expect(body.innerHTML).toBe(before);
          const after = [...body.querySelectorAll('*')].map((element) => [...element.childNodes]);
          expect(after.every((children, at) => children.every((child, index) => child === nodes[at]?.[index]))).toBe(
            true,
          );
        },
      ),
    );
  });
});
