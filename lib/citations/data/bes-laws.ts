import type { Act } from './act';
import { readRows } from './read-rows';
import { sources } from './sources';

/** Laws and decrees of Bonaire, Sint Eustatius and Saba, by name. What the marks in a row mean: {@link readRows}. */
export const besLaws: readonly Act[] = readRows(
  'law',
  sources.links,
  `
BWBR0028215 | Ambtenarenwet BES
+ Wet materieel ambtenarenrecht BES
BWBR0028228 | Arbeidsveiligheidswet BES
BWBR0028202 | Arbeidswet 2000 BES
BWBR0029244 | Belastingwet BES
BWBR0028780 | Besluit beheer politiekorps BES
BWBR0031636 | Besluit financiële markten BES | Bfm BES
BWBR0028595 | Besluit onderstand BES
BWBR0028316 | Besluit Pensioenwet BES
BWBR0029236 | Douane- en Accijnswet BES
BWBR0029990 | Eindexamenbesluit VO BES
BWBR0028549 | Luchtvaartwet BES
BWBR0028714 | Pensioenwet ambtenaren BES
BWBR0028693 | Rechtspositiebesluit ambtenaren BES
BWBR0029981 | Staatsexamenbesluit VO BES
+ Staatsexamenbesluit BES
BWBR0028292 | Vaartuigenwet 1930 BES
BWBR0028586 | Veiligheidswet BES
BWBR0028168 | Visserijwet BES
BWBR0028619 | Warenwet BES
BWBR0028455 | Wet administratieve rechtspraak BES
BWBR0028459 | Wet algemene ouderdomsverzekering BES
BWBR0028387 | Wet algemene weduwen- en wezenverzekering BES
BWBR0028596 | Wet beginselen gevangeniswezen BES
BWBR0028180 | Wet drinkwater BES
BWBR0028395 | Wet educatie en beroepsonderwijs BES
BWBR0030883 | Wet financiële markten BES | Wfm BES
BWBR0028551 | Wet geldstelsel BES
BWBR0029281 | Wet inkomstenbelasting BES
BWBR0029283 | Wet loonbelasting BES
BWBR0028497 | Wet ongevallenverzekering BES
BWBR0028142 | Wet openbare lichamen Bonaire, Sint Eustatius en Saba
+ Wet openbare lichamen BES
BWBR0028263 | Wet post BES
BWBR0030280 | Wet primair onderwijs BES
BWBR0028469 | Wet telecommunicatievoorzieningen BES
BWBR0030824 | Wet ter voorkoming van witwassen en financieren van terrorisme BES | Wwft BES
BWBR0028571 | Wet toelating en uitzetting BES
BWBR0028553 | Wet toezicht beleggingsinstellingen en administrateurs BES
BWBR0028199 | Wet verklaringen van overlijden BES
BWBR0028176 | Wet voorschriften bestrijdingsmiddelen BES
BWBR0030284 | Wet voortgezet onderwijs BES | WVO BES
BWBR0028728 | Wet ziekteverzekering BES
BWBR0028496 | Wetboek van Burgerlijke Rechtsvordering BES
BWBR0028570 | Wetboek van Strafrecht BES
BWBR0028681 | Wetboek van Strafvordering BES
`,
);
