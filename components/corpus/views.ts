/** What a person does with the documents on their machine, each in a view of its own: the part of the address behind "#". */
export const VIEWS = ['vragen', 'overzicht', 'verzamelen', 'importeren', 'onthouden', 'meenemen'] as const;

export type ViewName = (typeof VIEWS)[number];

/** The address of a view, for any page of the extension. `query`: what it is to begin with. */
export function viewAddress(view: ViewName, query = ''): string {
  return `/corpus.html${query ? `?q=${encodeURIComponent(query)}` : ''}#${view}`;
}

/** The view that a fragment names; the first for any other. */
export function viewNamed(hash: string): ViewName {
  return VIEWS.find((view) => hash === `#${view}`) ?? VIEWS[0];
}
