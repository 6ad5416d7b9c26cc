import type { Bewindspersoon, Indiener, Publicatie } from '../../lib/model/publicatie';

/** Who asked, and who was asked or answered, as they are shown. */
export interface People {
  indieners: string[];
  bewindspersonen: string[];
}

/** "Kathmann (GroenLinks-PvdA)" */
function nameOf({ name, fractie }: Indiener): string {
  return fractie ? `${name} (${fractie})` : name;
}

/** "Dilan Yeşilgöz-Zegerius (minister justitie en veiligheid, VVD)"; of an office alone its name. */
function officeOf({ name, role, fractie }: Bewindspersoon): string {
  const [called = '', ...rest] = [name, role, fractie].filter((part) => part !== undefined);
  return rest.length > 0 ? `${called} (${rest.join(', ')})` : called;
}

/** The first list in which of everybody is told what is wanted, or else the first that names anybody. */
function fullest<Person>(lists: Person[][], isTold: (person: Person) => boolean): Person[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.find((list) => list.every(isTold)) ?? filled[0] ?? [];
}

/** Who asked and who answered, from documents of one question in the order in which they are believed. */
export function peopleOf(documents: Publicatie[]): People {
  const answering = documents.filter(({ kind }) => kind === 'antwoord');
  return {
    indieners: fullest(
      documents.map(({ indieners }) => indieners),
      ({ fractie }) => fractie !== undefined,
    ).map(nameOf),
    bewindspersonen: fullest(
      [...answering, ...documents].map(({ bewindspersonen }) => bewindspersonen),
      ({ name }) => name !== undefined,
    ).map(officeOf),
  };
}
