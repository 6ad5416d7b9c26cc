import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Preferences } from '../../lib/model/preferences';
import { Check } from '../check/check';
import type { CheckServices } from '../check/check-services';
import { viewAddress } from '../corpus/views';
import { Switch } from '../switch';
import { CitationGroups } from './citation-groups';
import { LanguageChoice } from './language-choice';
import { SearchHelp } from './search-help';

interface Props {
  preferences: Preferences;
  write(change: Partial<Preferences>): Promise<void>;
  check: CheckServices;
}

/** What a person can choose; every change is kept at once. */
export function Options({ preferences, write, check }: Props) {
  const [chosen, setChosen] = useState(preferences);
  const [failed, setFailed] = useState(false);
  // They may be changed elsewhere as well: on a page, in the popup, in a second tab of this page.
  useEffect(() => setChosen(preferences), [preferences]);
  const change = async (part: Partial<Preferences>) => {
    const before = chosen;
    setChosen({ ...before, ...part });
    try {
      await write(part);
      setFailed(false);
    } catch {
      setChosen(before);
      setFailed(true);
    }
  };
  return (
    <main>
      <h1>{i18n.t('options.title')}</h1>
      <LanguageChoice chosen={chosen.language} set={(language) => change({ language })} />
      <section>
        <h2>{i18n.t('options.pages')}</h2>
        <Switch
          label={i18n.t('options.enabled')}
          hint={i18n.t('options.enabledHint')}
          on={chosen.enabled}
          set={(enabled) => change({ enabled })}
        />
        <Switch
          label={i18n.t('options.answers')}
          hint={i18n.t('options.answersHint')}
          on={chosen.answers}
          disabled={!chosen.enabled}
          set={(answers) => change({ answers })}
        />
        <Switch
          label={i18n.t('options.citations')}
          hint={i18n.t('options.citationsHint')}
          on={chosen.citations}
          disabled={!chosen.enabled}
          set={(citations) => change({ citations })}
        />
        <CitationGroups
          hidden={chosen.hiddenGroups}
          disabled={!chosen.enabled || !chosen.citations}
          set={(hiddenGroups) => change({ hiddenGroups })}
        />
        <Switch
          label={i18n.t('options.remember')}
          hint={i18n.t('options.rememberHint')}
          on={chosen.remember}
          disabled={!chosen.enabled}
          set={(remember) => change({ remember, rememberTold: true })}
        />
      </section>
      <section>
        <h2>{i18n.t('options.reader')}</h2>
        <Switch
          label={i18n.t('options.readerKeys')}
          hint={i18n.t('options.readerKeysHint')}
          on={chosen.readerKeys}
          set={(readerKeys) => change({ readerKeys })}
        />
        <p role="status">{failed ? i18n.t('options.failed') : ''}</p>
      </section>
      <section>
        <h2>{i18n.t('files.title')}</h2>
        <p>
          <a href={viewAddress('importeren')}>{i18n.t('files.choose')}</a>
        </p>
      </section>
      <Check services={check} />
      <SearchHelp />
      <section>
        <h2>{i18n.t('options.privacy')}</h2>
        <p>{i18n.t('options.privacyText')}</p>
        <p>
          <a href="/privacy.html">{i18n.t('privacy.statement')}</a>
        </p>
      </section>
    </main>
  );
}
