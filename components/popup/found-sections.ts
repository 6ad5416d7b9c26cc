import { i18n } from '#i18n';
import type { Tier } from '../../lib/search/searcher';
import type { ListSection, ZaakRow } from './list-section';

/** What a tier is called above its results; words and their forms are what a person expects, and have no heading. */
function headingOf(tier: Tier, isFirst: boolean): string | undefined {
  if (tier === 3) return i18n.t('popup.tierErrors');
  if (tier === 2) return i18n.t('popup.tierParts');
  // Whoever is still typing looks at beginnings all the time.
  return tier === 1 && !isFirst ? i18n.t('popup.tierPrefixes') : undefined;
}

/** What was found, a section for each tier that anything was found in. */
export function foundSections(rows: readonly ZaakRow[]): ListSection[] {
  const sections: (ListSection & { tier: Tier })[] = [];
  for (const row of rows) {
    const { tier } = row.entry;
    const last = sections.at(-1);
    if (last?.tier === tier) {
      last.rows.push(row);
      continue;
    }
    const heading = headingOf(tier, !last);
    sections.push({ tier, key: `tier-${tier}`, rows: [row], ...(heading ? { heading } : {}) });
  }
  return sections;
}
