/**
 * Names that hold, or abbreviate to, the name of an act in the tables but mean another one. They are read as one name and
 * lead nowhere. `abbreviations` makes an abbreviation shared by two acts: it needs a definition in the document.
 */
export interface Decoy {
  name: string;
  abbreviations?: readonly string[];
}

export const decoys: readonly Decoy[] = [
  { name: 'Participatiewet in balans' },
  { name: 'Wet inburgering nieuwkomers' },
  // Two acts have had this name: the one of 2006, and since 2022 the Wet inburgering 2021.
  { name: 'Wet inburgering', abbreviations: ['Wi'] },
  { name: 'Wet inburgering 2021', abbreviations: ['Wi 2021'] },
  { name: 'Wet hersteloperatie toeslagen', abbreviations: ['Wht'] },
  { name: 'Wet tegemoetkomingen loondomein', abbreviations: ['Wtl'] },
  { name: 'Wet voortgezet onderwijs 2020', abbreviations: ['WVO 2020', 'Wvo 2020', 'WVO', 'Wvo'] },
  { name: 'Wet voortgezet onderwijs' },
  // The regulations of 2006 and 2024 go by the same short name.
  { name: 'EVOA-verordening', abbreviations: ['EVOA'] },
  { name: 'Ambtsinstructie commissaris van de Koning' },
  { name: 'Statuut van Rome' },
  { name: 'Handvest van de VN' },
  { name: 'Wet op de Ruimtelijke Ordening' },
  { name: 'Handvest van de Verenigde Naties' },
  { name: 'VN-Handvest' },
  { name: 'Facultatief Protocol bij het Verdrag inzake de rechten van het kind' },
  { name: 'Wet gelijke behandeling', abbreviations: ['Wgb', 'WGB'] },
  { name: 'nieuwe Wetboek van Strafvordering' },
  { name: 'nieuwe Wetboek van Strafrecht' },
  { name: 'Wetboek van Strafvordering BES' },
];
