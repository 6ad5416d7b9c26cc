import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Card } from '../../lib/model/search';

const MOST_NAMES = 3;

/** Names with their parties: "Anne Kuik (CDA), Evert Jan Slootweg (CDA)"; of many, the first. */
export function peopleLine(people: Card['people']): string {
  const names = people.map(({ name, fractie }) => (fractie ? `${name} (${fractie})` : name));
  if (names.length <= MOST_NAMES) return names.join(', ');
  const shown = names.slice(0, MOST_NAMES - 1);
  return `${shown.join(', ')} ${i18n.t('popup.others', [String(names.length - shown.length)])}`;
}

/** Who asked; of a letter that answers no question, who wrote it. */
export function peopleOf({ indieners, bewindspersonen }: Publicatie): Card['people'] {
  if (indieners.length > 0) return indieners;
  return bewindspersonen.map(({ name, role, fractie }) => ({
    name: name ?? role ?? '',
    ...(fractie ? { fractie } : {}),
  }));
}
