/** What an address of the reader says of the place where it stands, and not of the document. */
const OF_THE_PLACE = ['panel', 'private'];

/**
 * The address of a stored document in the reader, from the page with the address `search`: who reads in the side panel,
 * or from a private window, goes on there.
 */
export function readerAddress(id: string, fragment = '', search: string = location.search): string {
  const here = new URLSearchParams(search);
  const kept = OF_THE_PLACE.filter((name) => here.has(name));
  return `?${[...kept, `id=${encodeURIComponent(id)}`].join('&')}${fragment}`;
}
