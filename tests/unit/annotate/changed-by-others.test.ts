import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { linkSpans } from '../../../lib/annotate/link-spans';
import { pageText } from '../../../lib/annotate/page-text';

const FIRST = '<p>Eerste alinea.</p>';
const LAST = '<p>Laatste alinea.</p>';

/** A page of three paragraphs; in the second, some words become links. */
function openPage(html: string, ...linked: string[]) {
  const { window } = new JSDOM(`<body>${FIRST}${html}${LAST}</body>`);
  const { document } = window;
  const texts = () => {
    const walker = document.createTreeWalker(document.body, 4);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  };
  const link = () => {
    const page = pageText(document.body);
    const spans = linked.map((words) => {
      const start = page.text.indexOf(words);
      return { start, end: start + words.length };
    });
    const pieces = [...linkSpans(page, spans, () => document.createElement('a'))];
    return () => {
      for (const { remove } of pieces) remove();
    };
  };
  return { window, document, texts, link };
}

/** Puts other words in the place of every text, as a browser's translator does. */
function translate({ document, texts }: ReturnType<typeof openPage>): void {
  for (const text of texts()) {
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild?.append(text.data.toUpperCase());
    text.replaceWith(outer);
  }
}

describe('links in a page that was changed meanwhile', () => {
  it('are undone in a translated page, which goes on to say everything once', () => {
    const page = openPage('<p>Volgt uit artikel 139h Sr en verder niets.</p>', 'artikel 139h Sr');
    const unlink = page.link();
    translate(page);
    const said = page.document.body.textContent;
    unlink();
    expect(page.document.body.textContent).toBe(said);
    expect(page.document.querySelector('a')).toBeNull();
    unlink();
    expect(page.document.body.textContent).toBe(said);
  });

  it('leave a selection that ends in a link itself to the browser', () => {
    const page = openPage('<p>Volgt uit artikel 139h Sr en verder niets.</p>', 'artikel 139h Sr');
    const unlink = page.link();
    const link = page.document.querySelector('a');
    const [text] = link?.childNodes ?? [];
    if (!link || !text) throw new Error('There is a link.');
    page.window.getSelection()?.setBaseAndExtent(text, 3, page.document.body.lastChild ?? link, 0);
    // First put there, then taken away: the end that was in the text is in the link then, behind what was put there.
    const put = page.document.createElement('font');
    put.append('ARTIKEL 139H SR');
    link.insertBefore(put, text);
    text.remove();
    expect(page.window.getSelection()?.anchorNode).toBe(link);
    unlink();
    expect(page.document.querySelector('a')).toBeNull();
    expect(page.document.querySelectorAll('p')[1]?.textContent).toBe('Volgt uit ARTIKEL 139H SR en verder niets.');
  });

  it.each<[what: string, change: (paragraph: Element) => void, left: string]>([
    ['other words behind a link', (p) => p.lastChild?.replaceWith(' of niet.'), 'Uit 139h Sr of niet.'],
    ['the text before a link is gone', (p) => p.firstChild?.remove(), '139h Sr en meer.'],
    ['something between', (p) => p.firstChild?.after('het '), 'Uit het 139h Sr en meer.'],
    ['other words in a link', (p) => p.querySelector('a')?.replaceChildren('140 Sr'), 'Uit 140 Sr en meer.'],
    ['everything else', (p) => p.replaceChildren('Heel iets anders.'), 'Heel iets anders.'],
  ])('are undone where the page put %s', (_, change, left) => {
    const { document, link } = openPage('<p id="changed">Uit 139h Sr en meer.</p>', '139h Sr');
    const unlink = link();
    const paragraph = document.querySelector('#changed');
    if (paragraph) change(paragraph);
    unlink();
    expect(paragraph?.innerHTML).toBe(left);
  });

  it('give way to the very text when only a card of ours stands behind one', () => {
    const { document, link, texts } = openPage('<p>Uit 139h Sr en meer.</p>', '139h Sr');
    const before = texts();
    const unlink = link();
    const card = document.createElement('kamerspoor-card');
    card.setAttribute('data-kamerspoor-ui', '');
    document.querySelector('a')?.after(card);
    unlink();
    card.remove();
    expect(texts().every((text, at) => text === before[at])).toBe(true);
  });
});

describe('what a person selected', () => {
  const TEXT = 'Volgt uit artikel 139h Sr en artikel 12 Sv niet.';
  const open = () => openPage(`<p>${TEXT}</p>`, 'artikel 139h Sr', 'artikel 12 Sv');

  it.each<[what: string, from: [paragraph: number, at: number], to: [paragraph: number, at: number]]>([
    ['before a link into it', [1, 3], [1, 15]],
    ['from one link into another', [1, 12], [1, 35]],
    ['backwards', [1, 40], [1, 2]],
    ['within a link', [1, 12], [1, 16]],
    ['a whole link', [1, 10], [1, 25]],
    ['from the paragraph before', [0, 7], [1, 20]],
    ['into the paragraph behind', [1, 20], [2, 7]],
    ['around all of it', [0, 2], [2, 3]],
  ])('%s stays selected when links come and go', (_, [from, start], [to, end]) => {
    const { window, link, texts } = open();
    const [before, selection] = [texts(), window.getSelection()];
    const [anchor, focus] = [before[from], before[to]];
    if (!anchor || !focus || !selection) throw new Error('There is no such paragraph.');
    selection.setBaseAndExtent(anchor, start, focus, end);
    const selected = selection.toString();
    const unlink = link();
    expect(selection.toString()).toBe(selected);
    unlink();
    expect(selection.toString()).toBe(selected);
    expect([selection.anchorNode, selection.anchorOffset]).toEqual([anchor, start]);
    expect([selection.focusNode, selection.focusOffset]).toEqual([focus, end]);
  });

  it('stays selected up to the end of a paragraph', () => {
    const { window, document, link } = open();
    const [selection, paragraph] = [window.getSelection(), document.querySelectorAll('p')[1]];
    if (!selection || !paragraph) throw new Error('There is no such paragraph.');
    selection.selectAllChildren(paragraph);
    const unlink = link();
    expect(selection.toString()).toBe(TEXT);
    unlink();
    expect(selection.toString()).toBe(TEXT);
  });

  it('stays selected in a translated page when the links are undone', () => {
    const page = open();
    const unlink = page.link();
    translate(page);
    const selection = page.window.getSelection();
    const [, , inLink, , inOther] = page.texts();
    if (!selection || !inLink || !inOther) throw new Error('There are no such texts.');
    selection.setBaseAndExtent(inLink, 3, inOther, 5);
    const selected = selection.toString();
    unlink();
    expect(selection.toString()).toBe(selected);
  });
});
