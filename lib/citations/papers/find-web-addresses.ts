/** Where an address stands in a text. */
export interface WebAddress {
  start: number;
  end: number;
}

/** With `http(s)://`, or that of a site of ours without it. */
const ADDRESS =
  /(?<![A-Za-z])https?:\/\/[^\s<>"«»“”]+|(?<![\w./@-])(?:zoek\.officielebekendmakingen|repository\.overheid|www\.tweedekamer)\.nl\/[^\s<>"«»“”]+/gi;
/** The rest of an address of the Tweede Kamer that the end of a line broke. */
const TWEEDE_KAMER = /^(?:https?:\/\/)?www\.tweedekamer\.nl\/(?:[\w-]+\/)*$/i;
const REST = /\n(?:[\w-]{1,40}\/){0,4}detail\?[^\s<>"«»“”]+/y;

/** The length of an address without the stop, comma or bracket that ends its sentence. */
function lengthWithoutTail(address: string): number {
  let { length } = address;
  const hasBracket = address.includes('(');
  while (
    length > 0 &&
    (/[.,;:!?'"\]]/.test(address.charAt(length - 1)) || (!hasBracket && address.charAt(length - 1) === ')'))
  )
    length--;
  return length;
}

/** Every web address, of publications or not: no other finder reads inside one. */
export function findWebAddresses(text: string): WebAddress[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: match, index }) => {
    let address = match;
    if (match.length < 200 && TWEEDE_KAMER.test(match)) {
      REST.lastIndex = index + match.length;
      address += REST.exec(text)?.[0] ?? '';
    }
    return { start: index, end: index + lengthWithoutTail(address) };
  });
}
