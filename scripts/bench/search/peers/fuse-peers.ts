import Fuse from 'fuse.js/basic';
import type { Publicatie } from '../../../../lib/model/publicatie';
import { benchUnits } from '../queries/bench-units';
import { keepValue, keptValue } from './kept-value';
import type { Peer } from './peer';
import { plainQuery } from './plain-words';

interface Row {
  id: string;
  text: string;
}

function fusePeer(name: string, textOf: (publicatie: Publicatie) => string): Peer {
  return {
    name,
    async build(documents) {
      const rows: Row[] = [];
      for (const publicatie of documents) rows.push({ id: publicatie.vraagnummers[0] ?? '', text: textOf(publicatie) });
      const json = JSON.stringify({ rows, index: Fuse.createIndex<Row>(['text'], rows).toJSON() });
      await keepValue(name, json);
      return new TextEncoder().encode(json).length;
    },
    async open() {
      const { rows, index } = JSON.parse(await keptValue(name)) as {
        rows: Row[];
        index: Parameters<typeof Fuse.parseIndex>[0];
      };
      const fuse = new Fuse(rows, { keys: ['text'], ignoreLocation: true }, Fuse.parseIndex<Row>(index));
      return {
        search: async (query, limit) => fuse.search(plainQuery(query), { limit }).map(({ item }) => item.id),
      };
    },
  };
}

/** Fuse.js over what stands at the head of a document: title, numbers, names, subjects. */
export const fuseTitlesPeer = fusePeer('Fuse.js, titles', (publicatie) => benchUnits(publicatie)[0] ?? '');

/** Fuse.js over everything that a document says. */
export const fuseTextsPeer = fusePeer('Fuse.js, texts', (publicatie) => benchUnits(publicatie).join('\n'));
