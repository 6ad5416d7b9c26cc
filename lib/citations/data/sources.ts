/** Where ids were seen together with names; each table of acts says which of these it is from. */
export const sources = {
  links: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  harvest: 'the status file of the law in MinBZK/regelrecht-corpus, read in November 2026',
  repositories: 'named with this number in several public repositories',
  paper: 'named with this number in the memorie van toelichting kst-35398-3',
  euList: 'a public list of EU acts',
  euRegistry: 'a public registry of EU acts',
  euBoth: 'a public list of EU acts and a public registry',
  euNames: 'a public table of EU acts by their Dutch names',
} as const;
