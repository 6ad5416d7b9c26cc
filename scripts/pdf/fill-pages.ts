import type { Setting } from './official-layout';

/**
 * Divides a setting over pages, in the browser: a paragraph is cut after the last word that fits above the notes whose
 * marks stand on the page, so that sentences run on over pages as in print. Runs in the page; knows nothing outside it.
 */
export function fillPages({ layout, beside, blocks, notes, footer }: Setting): void {
  const element = (parent: Element, className: string) => {
    const child = document.createElement('div');
    child.className = className;
    parent.append(child);
    return child;
  };
  const newPage = () => {
    const page = element(document.body, `page ${layout}`);
    const count = document.querySelectorAll('.page').length;
    if (count === 1 && beside) element(page, 'beside').innerHTML = beside;
    const shown = { text: element(page, 'text'), notes: element(page, 'notes') };
    // What stands around the text is markup of this project; the texts in it were escaped where they came in.
    element(page, 'footer').innerHTML =
      `${count === 1 ? footer.left : (footer.left.split('<br>')[0] ?? '')}<div class="right"><b>${count}</b>${footer.right}</div>`;
    return shown;
  };
  let page = newPage();

  const showNotes = () => {
    const indices = [...page.text.querySelectorAll('sup')].map((mark) => Number(mark.getAttribute('data-note')));
    page.notes.innerHTML = indices.map((index) => `<div class="note">${notes[index]}</div>`).join('');
  };
  const fits = () => {
    showNotes();
    const foot = page.notes.childElementCount > 0 ? page.notes.getBoundingClientRect().top - 8 : 0;
    const limit = foot || page.notes.getBoundingClientRect().bottom;
    return page.text.getBoundingClientRect().bottom <= limit;
  };

  for (const [at, block] of blocks.entries()) {
    let rest = block.words;
    let margin = block.margin;
    while (rest.length > 0) {
      page.text.insertAdjacentHTML('beforeend', `${block.open}</p>`);
      const paragraph = page.text.lastElementChild;
      if (!paragraph) return;
      const tries = (count: number) => {
        paragraph.innerHTML = margin + rest.slice(0, count).join(' ');
        return fits();
      };
      let [low, high] = [0, rest.length];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (tries(middle)) low = middle;
        else high = middle - 1;
      }
      tries(low);
      // A heading goes to the next page with the text below it.
      const next = blocks[at + 1];
      const isLastLine = block.style === 'sub' && next && low === rest.length && page.text.childElementCount > 1;
      if (isLastLine) {
        page.text.insertAdjacentHTML('beforeend', `${next.open}${next.words[0]}</p>`);
        if (!fits()) low = 0;
        page.text.lastElementChild?.remove();
      }
      if (low === 0) paragraph.remove();
      else {
        paragraph.classList.toggle('cut', low < rest.length);
        margin = '';
      }
      showNotes();
      rest = rest.slice(low);
      if (rest.length > 0) page = newPage();
    }
  }
}
