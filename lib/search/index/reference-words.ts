import type { Publicatie } from '../../model/publicatie';

const DATE = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** How people write of a document: "Aanhangsel Handelingen II 2023/24, nr. 1262", "kenmerk 324744", "18 maart 2024". */
export function referenceWords({ aanhangselnummer, vergaderjaar = '', kenmerk, dates }: Publicatie): string {
  const days = Object.values(dates).flatMap((day) => [day, DATE.format(new Date(`${day}T00:00:00Z`))]);
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
