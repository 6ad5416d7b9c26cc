import type { Act } from './act';

/** Treaties: what they are called, and their number at wetten.overheid.nl. */
export const treaties: readonly Act[] = [
  {
    kind: 'treaty',
    id: 'BWBV0001000',
    name: 'Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
    names: [
      'Europees Verdrag voor de Rechten van de Mens',
      'Europees Verdrag voor de rechten van de mens en de fundamentele vrijheden',
      'Europees Verdrag tot bescherming van de rechten van de mens',
      'Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
    ],
    abbreviations: ['EVRM'],
    example:
      'Ingevolge artikel 21 van het Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden.',
    verified: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  },
  {
    kind: 'treaty',
    id: 'BWBV0001017',
    name: 'Internationaal Verdrag inzake burgerrechten en politieke rechten',
    names: [
      'Internationaal Verdrag voor burgerrechten en politieke rechten',
      'Internationaal Verdrag inzake burgerlijke en politieke rechten',
      'VN-Verdrag inzake burgerlijke en politieke rechten',
      'VN-Verdrag inzake burgerrechten en politieke rechten',
    ],
    abbreviations: ['IVBPR', 'BUPO', 'BuPo-verdrag', 'BUPO-verdrag'],
    example: 'Dat volgt uit artikel 28 van het Internationaal Verdrag inzake burgerrechten en politieke rechten.',
    verified: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  },
  {
    kind: 'treaty',
    id: 'BWBV0001016',
    name: 'Internationaal Verdrag inzake economische, sociale en culturele rechten',
    names: ['VN-Verdrag inzake economische, sociale en culturele rechten'],
    abbreviations: ['IVESCR'],
    example: 'Op grond van artikel 4a van het Internationaal Verdrag inzake economische, sociale en culturele rechten.',
    verified: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  },
  {
    kind: 'treaty',
    id: 'BWBV0002911',
    name: 'Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie',
    names: ['VN-Rassendiscriminatieverdrag'],
    abbreviations: ['IVUR'],
    example:
      'Zie artikel 2 van het Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie.',
    verified: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  },
  {
    kind: 'treaty',
    id: 'BWBV0002508',
    name: 'Verdrag inzake de rechten van het kind',
    names: [
      'Internationaal Verdrag inzake de rechten van het kind',
      'VN-Verdrag inzake de rechten van het kind',
      'VN-Kinderrechtenverdrag',
      'Verdrag voor de rechten van het kind',
      'VN-Verdrag voor de rechten van het kind',
      'Kinderrechtenverdrag',
    ],
    abbreviations: ['IVRK'],
    example: 'In de zin van artikel 3 van het Verdrag inzake de rechten van het kind.',
    verified: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  },
  {
    kind: 'treaty',
    id: 'BWBV0001002',
    name: 'Vluchtelingenverdrag',
    names: [
      'VN-Vluchtelingenverdrag',
      'Verdrag betreffende de status van vluchtelingen',
      'Verdrag van Genève betreffende de status van vluchtelingen',
    ],
    nextToArticle: ['Vv'],
    example: 'Ingevolge artikel 5 van het Vluchtelingenverdrag.',
    verified: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  },
  {
    kind: 'treaty',
    id: 'BWBV0001506',
    name: 'Verdrag betreffende de werking van de Europese Unie',
    names: ['Verdrag inzake de werking van de Europese Unie', 'EU-Werkingsverdrag', 'Werkingsverdrag'],
    abbreviations: ['VWEU'],
    example: 'Dat volgt uit artikel 7 van het Verdrag betreffende de werking van de Europese Unie.',
    verified: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  },
  {
    kind: 'treaty',
    id: 'BWBV0001507',
    name: 'Verdrag betreffende de Europese Unie',
    abbreviations: ['VEU'],
    example: 'Op grond van artikel 10 van het Verdrag betreffende de Europese Unie.',
    verified: 'links in statengeneraal/laws-markdown, state of 2015-11-29',
  },
];
