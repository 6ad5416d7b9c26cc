import type { Bewindspersoon } from '../../../model/publicatie';

const SIGNS = /^(?:De|Het)\s+((?:Minister|Staatssecretaris)(?:-President)?(?:\s+(?:van|voor)\s+[^,]+)?(?:,[^,]+)*),$/;
const NAME = /^(?:[\p{Lu}][\p{L}.’'-]*\.?\s*)(?:[\p{L}.’'-]+\s*){0,6}$/u;

/** Takes the signatures out: "De Minister van Justitie en Veiligheid," and the name below it. */
export function takeSignatures(alineas: string[]): { text: string[]; signed: Bewindspersoon[] } {
  const text: string[] = [];
  const signed: Bewindspersoon[] = [];
  for (let at = 0; at < alineas.length; at++) {
    const [alinea = '', next = ''] = [alineas[at], alineas[at + 1]];
    const role = SIGNS.exec(alinea)?.[1];
    if (role && NAME.test(next) && next.length < 60) {
      signed.push({ name: next, role });
      at++;
    } else text.push(alinea);
  }
  return { text, signed };
}
