/**
 * Names that hold, or abbreviate to, the name of an act in the tables but mean another one. They are read as one name and
 * lead nowhere. `abbreviations` makes an abbreviation shared by two acts: it needs a definition in the document. With
 * days, ISO and inclusive, the name means another act on those only.
 */
export interface Decoy {
  name: string;
  abbreviations?: readonly string[];
  /** Only as it is written here: in small letters it is a common noun. */
  inThisCase?: boolean;
  validFrom?: string;
  validTo?: string;
}

export const decoys: readonly Decoy[] = [
  { name: 'Participatiewet in balans' },
  // The short name of the law of 2006, and of the Wet inburgering 2021 in common speech.
  { name: 'Wet inburgering', validFrom: '2022-01-01' },
  { name: 'Besluit inburgering', validFrom: '2022-01-01' },
  { name: 'Wet algemene bepalingen milieuhygiëne' },
  // Of before the Wet dieren.
  { name: 'Gezondheidswet voor dieren' },
  { name: 'Invoeringswet Omgevingswet' },
  { name: 'Invoeringsbesluit Omgevingswet' },
  { name: 'Aanvullingswet bodem Omgevingswet' },
  { name: 'Aanvullingswet geluid Omgevingswet' },
  { name: 'Aanvullingswet grondeigendom Omgevingswet' },
  { name: 'Aanvullingswet natuur Omgevingswet' },
  { name: 'Aanvullingsbesluit bodem Omgevingswet' },
  { name: 'Aanvullingsbesluit geluid Omgevingswet' },
  { name: 'Aanvullingsbesluit grondeigendom Omgevingswet' },
  { name: 'Aanvullingsbesluit natuur Omgevingswet' },
  // It was spoken of as a bill for years.
  { name: 'Uitvoeringswet digitaledienstenverordening', validTo: '2025-02-03' },
  // Acts of the EU that had the name before the one in the tables.
  { name: 'Richtlijn productaansprakelijkheid', validTo: '2024-12-07' },
  { name: 'Richtlijn milieucriminaliteit', validTo: '2024-05-19' },
  { name: 'TEN-T-verordening', validTo: '2024-07-17' },
  { name: 'Verordening geldovermakingen', validTo: '2024-12-29' },
  { name: 'Energie-efficiëntierichtlijn', abbreviations: ['EED'], validTo: '2023-10-09' },
  { name: 'Richtlijn energie-efficiëntie', validTo: '2023-10-09' },
  { name: 'Roamingverordening', validTo: '2022-06-30' },
  // That towards consumers, of 2005, and the one for farmers.
  { name: 'Richtlijn oneerlijke handelspraktijken' },
  { name: 'Richtlijn luchtkwaliteit', validFrom: '2024-12-10' },
  { name: 'Luchtkwaliteitsrichtlijn', validFrom: '2024-12-10' },
  { name: 'Ambtsinstructie commissaris van de Koning' },
  { name: 'Facultatief Protocol bij het Verdrag inzake de rechten van het kind' },
  // It amended the Wet op de kansspelen.
  { name: 'Wet op de kansspelen op afstand' },
  { name: 'Wet kansspelen op afstand', abbreviations: ['Wet Koa', 'Wet koa', 'Koa', 'KOA'] },
  // A bill of later, since the Wet collectieve warmte.
  { name: 'Warmtewet 2' },
  { name: 'Warmtewet 2.0' },
  // Decisions of any authority, and what people call laws of which these are not the names.
  { name: 'aanbestedingsbesluit', inThisCase: true },
  { name: 'waterschapsbesluit', inThisCase: true },
  { name: 'huisvestingsbesluit', inThisCase: true },
  { name: 're-integratiebesluit', inThisCase: true },
  { name: 'reïntegratiebesluit', inThisCase: true },
  { name: 'frequentiebesluit', inThisCase: true },
  { name: 'toeslagenwet', inThisCase: true },
  { name: 'mediabesluit', inThisCase: true },
  { name: 'archiefregeling', inThisCase: true },
  { name: 'waterregeling', inThisCase: true },
  { name: 'Verdrag van Wenen inzake het verdragenrecht tussen Staten en internationale organisaties' },
  { name: 'Wet gelijke behandeling', abbreviations: ['Wgb', 'WGB'] },
  { name: 'nieuwe Wetboek van Strafvordering' },
  { name: 'nieuwe Wetboek van Strafrecht' },
];
