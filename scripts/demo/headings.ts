import type { Antwoord, Bewindspersoon, Indiener, Kamervraag, Mededeling } from '../../lib/model/publicatie';

const DATE = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2024-01-26` as the site writes it: "26 januari 2024". */
function dateInWords(day: string): string {
  return DATE.format(new Date(`${day}T00:00:00Z`));
}

function listed(names: string[]): string {
  return new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(names);
}

/** "het lid Kathmann (GroenLinks-PvdA)", "de leden Kuik en Slootweg (beiden CDA)". */
function members(indieners: Indiener[]): string {
  const fracties = new Set(indieners.map(({ fractie }) => fractie));
  const [shared] = fracties;
  const names = indieners.map(({ name }) => name);
  if (indieners.length === 1) return `het lid ${names[0]}${shared ? ` (${shared})` : ''}`;
  if (fracties.size === 1 && shared) {
    return `de leden ${listed(names)} (${indieners.length === 2 ? 'beiden' : 'allen'} ${shared})`;
  }
  return `de leden ${listed(indieners.map(({ name, fractie }) => (fractie ? `${name} (${fractie})` : name)))}`;
}

/** "Minister Koolmees (Sociale Zaken en Werkgelegenheid)": the office before the name, the field behind it. */
function minister({ name, role = '' }: Bewindspersoon): string {
  const match = /^(\S+)\s+(?:van\s+|voor\s+)?(.+)$/.exec(role);
  if (!name) return role;
  if (!match?.[1]) return name;
  return `${match[1].charAt(0).toUpperCase()}${match[1].slice(1)} ${name} (${match[2]})`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}*\s/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Vragen van het lid … aan … over … (ingezonden …)." A part that the document does not tell is left out. */
export function questionHeading(kamervraag: Kamervraag): string {
  const { indieners, bewindspersonen, title, dates } = kamervraag;
  const from = indieners.length > 0 ? ` van ${members(indieners)}` : '';
  const roles = bewindspersonen.flatMap(({ role }) => (role ? [`de ${role}`] : []));
  const to = roles.length > 0 ? ` aan ${listed(roles)}` : '';
  const on = dates.ingezonden ? ` (ingezonden ${dateInWords(dates.ingezonden)})` : '';
  return `Vragen${from}${to} over ${lowerFirst(title)}${on}.`;
}

/** " Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. …." for every Aanhangsel that came before. */
function seeAlso(aanhangsels: string[]): string {
  return aanhangsels
    .map((id) => {
      const [, first, second, nummer] = /(\d{4})(\d{4})-(\d+)/.exec(id) ?? [];
      return ` Zie ook Aanhangsel Handelingen, vergaderjaar ${first}–${second}, nr. ${nummer}.`;
    })
    .join('');
}

/** "Mededeling (ontvangen …).": the second heading of a notice, as far as the document tells it. */
export function noticeHeading({ dates }: Mededeling): string {
  return `Mededeling${dates.ontvangen ? ` (ontvangen ${dateInWords(dates.ontvangen)})` : ''}.`;
}

/** "Antwoord van Minister … (…), mede namens … (ontvangen …). Zie ook Aanhangsel …." */
export function answerHeading({ bewindspersonen, dates, nader, aanhangsels }: Antwoord): string {
  const [first, ...others] = bewindspersonen.map(minister);
  const by = first ? ` van ${first}` : '';
  const also = others.length > 0 ? `, mede namens ${listed(others)}` : '';
  const on = dates.ontvangen ? ` (ontvangen ${dateInWords(dates.ontvangen)})` : '';
  return `${nader ? 'Nader antwoord' : 'Antwoord'}${by}${also}${on}.${seeAlso(aanhangsels)}`;
}
