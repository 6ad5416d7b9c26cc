import type { Publicatie } from '../../model/publicatie';

/** Made when it is first asked for, which takes a while. */
let written: Intl.DateTimeFormat | undefined;

function inWords(day: string): string {
  written ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return written.format(new Date(`${day}T00:00:00Z`));
}

/** How people write of a document: "Aanhangsel Handelingen II 2023/24, nr. 1262", "kenmerk 324744", "18 maart 2024". */
export function referenceWords({ aanhangselnummer, vergaderjaar = '', kenmerk, dates }: Publicatie): string {
  const days = Object.values(dates).flatMap((day) => (day ? [day, inWords(day)] : []));
  const [first = '', second = ''] = vergaderjaar.split('-');
  const years = `${vergaderjaar}, ${first}/${second.slice(2)}`;
  return [
    aanhangselnummer && `Aanhangsel van de Handelingen II, vergaderjaar ${years}, nr. ${aanhangselnummer}`,
    kenmerk && `kenmerk ${kenmerk}`,
    ...days,
  ]
    .filter(Boolean)
    .join('\n');
}
