import { i18n } from '#i18n';
import { CITATION_GROUPS, type CitationGroup } from '../../lib/model/citation-group';

interface Props {
  hidden: CitationGroup[];
  disabled: boolean;
  set(hidden: CitationGroup[]): void;
}

/** Which groups of references become links, each with an example of how it then looks. */
export function CitationGroups({ hidden, disabled, set }: Props) {
  const choose = (group: CitationGroup, isShown: boolean) => {
    const others = hidden.filter((other) => other !== group);
    set(isShown ? others : [...others, group]);
  };
  return (
    <fieldset class="groups" disabled={disabled}>
      <legend>{i18n.t('options.groups')}</legend>
      {CITATION_GROUPS.map((group) => (
        <label key={group}>
          <input
            type="checkbox"
            aria-labelledby={`group-${group}`}
            aria-describedby={`example-${group}`}
            checked={!hidden.includes(group)}
            onChange={(event) => choose(group, event.currentTarget.checked)}
          />
          <span id={`group-${group}`}>{i18n.t(`group.${group}`)}</span>
          <span id={`example-${group}`} class="example" lang="nl">
            <span class="ks-reference" data-group={group}>
              {i18n.t(`groupExample.${group}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
