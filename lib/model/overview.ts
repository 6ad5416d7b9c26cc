import type { ZaakStatus } from './zaak';

/** What counting questions needs to know of one of them. */
export interface ZaakFacts {
  /** Its vraagnummer, or the id of a document that has none. */
  key: string;
  title: string;
  /** The id of the document to read it in. */
  id: string;
  status: ZaakStatus;
  fracties: string[];
  /** The offices that it was put to or answered by, as printed: "minister van Justitie en Veiligheid". */
  offices: string[];
}

/** An act, and the zaken of which a document cites it or one of its articles, by their keys. */
export interface CitedAct {
  /** `bwbr0001854` */
  act: string;
  zaken: string[];
}

/** Everything that the overview counts. */
export interface OverviewFacts {
  zaken: ZaakFacts[];
  /** Every act that zaken cite, the most cited first. */
  acts: CitedAct[];
}
