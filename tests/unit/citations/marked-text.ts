/** A text of the tables, in which what is meant stands between ⟦ and ⟧, without these marks; and what stood between them. */
export function readMarked(marked: string): { text: string; spans: (string | undefined)[] } {
  return {
    text: marked.replace(/[⟦⟧]/g, ''),
    spans: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inside]) => inside),
  };
}
