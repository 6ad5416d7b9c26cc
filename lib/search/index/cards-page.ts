import type { Card } from '../../model/search';
import { readCard } from './card-record';
import { createByteReader, createByteWriter } from './codec';
import { IndexDamaged } from './search-index';

/** Cards are read a few at a time, from all over. */
const PAGE = 4 * 1024;

/** A page of cards, given as bytes: how many, how long each is, and then the cards. */
function cardsPage(cards: readonly Uint8Array[]): Uint8Array {
  const writer = createByteWriter(PAGE);
  writer.number(cards.length);
  for (const { length } of cards) writer.number(length);
  for (const card of cards) writer.put(card);
  return writer.take();
}

/** Every card of a page, as bytes; throws `IndexDamaged`. */
export function cardBytes(page: Uint8Array): Uint8Array[] {
  const reader = createByteReader(page);
  const count = reader.number();
  if (count > page.length) throw new IndexDamaged('a page has fewer cards than it should have');
  const lengths = Array.from({ length: count }, () => reader.number());
  const cards = lengths.map((length) => reader.take(length));
  reader.end();
  return cards;
}

/** The `index`-th card of a page; throws `IndexDamaged`. */
export function cardOnPage(page: Uint8Array, index: number): Card {
  const bytes = cardBytes(page)[index];
  if (!bytes) throw new IndexDamaged('a page has fewer cards than it should have');
  return readCard(bytes);
}

/** Fills pages with cards, of at most 4 kB but for a card that has more, and gives each away when it is full. */
export interface CardPager {
  put(card: Uint8Array): void;
  /** Gives the last page; for each page the number of its first card. */
  end(): number[];
}

/** A pager that counts its pages and cards from 0. */
export function createCardPager(give: (page: number, bytes: Uint8Array) => void): CardPager {
  const firsts: number[] = [];
  let open: Uint8Array[] = [];
  let size = 0;
  let count = 0;

  function close(): void {
    if (open.length === 0) return;
    give(firsts.length, cardsPage(open));
    firsts.push(count - open.length);
    open = [];
    size = 0;
  }

  return {
    put(card) {
      if (size + card.length > PAGE) close();
      open.push(card);
      size += card.length;
      count++;
    },
    end() {
      close();
      return firsts;
    },
  };
}
