import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';

const MOST_NAMES = 3;

/** Who asked: "Anne Kuik (CDA), Evert Jan Slootweg (CDA)"; of a letter that answers no question, who wrote it. */
export function peopleLine({ indieners, bewindspersonen }: Publicatie): string {
  const people =
    indieners.length > 0
      ? indieners
      : bewindspersonen.map(({ name, role, fractie }) => ({ name: name ?? role ?? '', fractie }));
  const names = people.map(({ name, fractie }) => (fractie ? `${name} (${fractie})` : name));
  if (names.length <= MOST_NAMES) return names.join(', ');
  const shown = names.slice(0, MOST_NAMES - 1);
  return `${shown.join(', ')} ${i18n.t('popup.others', [String(names.length - shown.length)])}`;
}
