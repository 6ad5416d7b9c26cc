import { describe, expect, it } from 'vitest';
import { linkAll, piecesOf, startLinking } from './linked-page';

/** A footnote's mark as the site writes it. */
const MARK = '<a class="nootnum" href="#n3">3</a>';

describe('a reference in a page', () => {
  it.each([
    // what, html, pieces of each citation
    ['in one text', '<p>op grond van artikel 5 van de Awb mag</p>', [['artikel 5 van de Awb']]],
    ['with a number in italics', '<p>artikel <i>5</i> van de Awb</p>', [['artikel ', '5', ' van de Awb']]],
    ['with its law in bold', '<p>artikel 5 van de <b>Awb</b></p>', [['artikel 5 van de ', 'Awb']]],
    ['in a span', '<p>zie <span>artikel 5 van de Awb</span>.</p>', [['artikel 5 van de Awb']]],
    [
      'in nested elements',
      '<p><b>artikel <i>5</i></b> van <u>de</u> Awb</p>',
      [['artikel ', '5', ' van ', 'de', ' Awb']],
    ],
    ['over a hard line break', '<p>artikel 5\n    van de Awb</p>', [['artikel 5\n    van de Awb']]],
    ['over a br', '<p>artikel 5<br>van de Awb</p>', [['artikel 5', 'van de Awb']]],
    [
      'over a place to break a word',
      '<p>artikel 5 van de Huis<wbr>vestingswet 2014</p>',
      [['artikel 5 van de Huis', 'vestingswet 2014']],
    ],
    ['over a comment', '<p>artikel 5 <!-- x -->van de Awb</p>', [['artikel 5 ', 'van de Awb']]],
    [
      'over white space in an element of its own',
      '<p>artikel<span> </span>5 van de Awb</p>',
      [['artikel', '5 van de Awb']],
    ],
    ['over the site’s mark', `<p>artikel 5${MARK} van de Awb</p>`, [['artikel 5', ' van de Awb']]],
    ['over a bare mark behind a number', '<p>artikel 5<sup>3</sup> van de Awb</p>', [['artikel 5', ' van de Awb']]],
    [
      'over a mark behind a word',
      '<p>de Awb<sup>12</sup>, artikel 5 van de Awb</p>',
      [['Awb'], ['artikel 5 van de Awb']],
    ],
    [
      'over a mark with a link',
      '<p>artikel 5<sup><a href="#n3">3</a></sup> van de Awb</p>',
      [['artikel 5', ' van de Awb']],
    ],
    [
      'over a mark in a link',
      '<p>artikel 5<a href="#n3"><sup>3</sup></a> van de Awb</p>',
      [['artikel 5', ' van de Awb']],
    ],
    ['over a mark in brackets', '<p>artikel 5 <a href="#n3">[3]</a> van de Awb</p>', [['artikel 5 ', ' van de Awb']]],
    ['over two marks', '<p>artikel 5<sup>3, 4</sup> van de Awb</p>', [['artikel 5', ' van de Awb']]],
    ['with a letter that stands high', '<p>artikel 5<sup>a</sup> van de Awb</p>', [['artikel 5', 'a', ' van de Awb']]],
    [
      'without what was struck out',
      '<p>artikel <del>5</del><ins>6</ins> van de Awb</p>',
      [['artikel ', '6', ' van de Awb']],
    ],
    ['without what is hidden', '<p>artikel <span hidden>4 en </span>5 van de Awb</p>', [['artikel ', '5 van de Awb']]],
  ])('%s', (_what, html, expected) => {
    const page = linkAll(html);
    expect(piecesOf(page)).toEqual(expected);
  });

  it.each([
    // what, html
    ['from one cell to the next', '<table><tr><td>artikel 5</td><td>van de Awb</td></tr></table>'],
    ['from one row to the next', '<table><tr><td>artikel 5</td></tr><tr><td>van de Awb</td></tr></table>'],
    ['from one item to the next', '<ul><li>Kamerstuk 28684</li><li>nr. 717</li></ul>'],
    ['from one paragraph to the next', '<p>Kamerstuk 28684,</p>\n<p>nr. 717</p>'],
    ['from one paragraph to the next, written with br', '<p>Kamerstuk 28684,<br><br>nr. 717</p>'],
    ['from text into a block in it', '<div>Kamerstuk 28684,<p>nr. 717</p></div>'],
    ['over an element of ours', '<div>Kamerstuk 28684,<div data-kamerspoor-ui>x</div></div><p>nr. 717</p>'],
  ])('never reaches %s', (_what, html) => {
    expect(piecesOf(linkAll(html)).flat().join('')).not.toMatch(/artikel|Kamerstuk|717/);
  });

  it.each([
    // what, html
    ['inside a link', '<p><a href="x">artikel 5 van de Awb</a></p>'],
    ['inside a link around more', '<a href="x"><p>Zie <i>artikel 5 van de Awb</i>.</p></a>'],
    ['with a link in it', '<p>artikel <a href="x">5</a> van de Awb</p>'],
    ['with a link for its law', '<p>artikel 5 van de <a href="x"><i>Awb</i></a></p>'],
    ['that nobody hears', '<p aria-hidden="true">artikel 5 van de Awb</p>'],
    ['that is hidden', '<p hidden>artikel 5 van de Awb</p>'],
    ['that was struck out', '<p><s>artikel 5 van de Awb</s></p>'],
    ['in a field', '<textarea>artikel 5 van de Awb</textarea><select><option>artikel 5 van de Awb</option></select>'],
  ])('is not linked %s', (_what, html) => {
    const page = linkAll(html);
    expect(page.linked).toEqual([]);
    expect(page.body.querySelector('[data-kamerspoor]')).toBeNull();
  });

  it('reads measures and chemistry as they are', () => {
    const { body, linked } = linkAll(
      '<p>12 m<sup>2</sup> van de 10<sup>e</sup> CO<sub>2</sub>, artikel 5 van de Awb</p>',
    );
    expect(linked).toHaveLength(1);
    expect(body.textContent).toBe('12 m2 van de 10e CO2, artikel 5 van de Awb');
  });
});

describe('a reference in several pieces', () => {
  it('is one link to who hears it or goes by keyboard, called by all of its words', () => {
    const { body } = linkAll('<p>artikel\n <i>5</i> van de Awb en Kamerstuk 28684, nr. 717</p>');
    const links = [...body.querySelectorAll<HTMLElement>('a')];
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['artikel 5 van de Awb', null, null, null]);
    expect(links.map((link) => link.tabIndex)).toEqual([0, -1, -1, 0]);
    expect(links.map((link) => link.getAttribute('aria-hidden'))).toEqual([null, 'true', 'true', null]);
    expect(links.map((link) => link.hasAttribute('aria-description'))).toEqual([true, false, false, true]);
  });
});

describe('linking that is stopped halfway', () => {
  const HTML = `<p>${Array.from({ length: 5 }, (_, at) => `artikel <i>${at + 1}</i> van de Awb`).join('; ')}.</p>`;

  it('leaves the page as it was, after any number of steps', () => {
    const whole = linkAll(HTML);
    expect(whole.linked).toHaveLength(5);
    for (let steps = 0; steps < 30; steps++) {
      const page = startLinking(HTML);
      const [before, nodes] = [page.body.innerHTML, [...(page.body.firstElementChild?.childNodes ?? [])]];
      page.take(steps);
      expect(page.body.textContent).toBe(whole.body.textContent);
      page.remove();
      expect(page.body.innerHTML).toBe(before);
      expect([...(page.body.firstElementChild?.childNodes ?? [])].every((node, at) => node === nodes[at])).toBe(true);
    }
  });

  it('leaves alone what changed since it was read', () => {
    const page = startLinking('<p>artikel 5 van de Awb</p><p>artikel 6 van de Awb</p>');
    page.take(2);
    const [first] = page.body.querySelectorAll('p');
    if (first) first.textContent = 'iets anders van de Awb';
    page.take();
    expect(piecesOf(page)).toEqual([['artikel 6 van de Awb']]);
    expect(first?.innerHTML).toBe('iets anders van de Awb');
  });
});
