/** The page of the popup with a query in its field, for any page or tab. */
export function searchAddress(query: string): `/popup.html${string}` {
  return `/popup.html?q=${encodeURIComponent(query)}`;
}
