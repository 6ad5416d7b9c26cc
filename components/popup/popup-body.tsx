import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { IndexDamaged } from './index-damaged';
import { NothingFound } from './nothing-found';
import type { PopupView } from './popup-view';
import { ResultList } from './result-list';
import { StorageRefused } from './storage-refused';
import { Welcome } from './welcome';

interface Props extends Omit<ComponentProps<typeof ResultList>, 'label' | 'sections'> {
  view: PopupView;
  /** Searches for this instead. */
  onTry(query: string): void;
  onRetry(): void;
  /** Searches all official publications, where nothing was found here. */
  onFurther(): void;
}

/** What stands between the field and the footer. */
export function PopupBody({ view, onTry, onRetry, onFurther, ...list }: Props) {
  switch (view.name) {
    case 'list':
      return <ResultList label={view.label} sections={view.sections} {...list} />;
    case 'loading':
      return <p class="loading">{i18n.t('popup.loading')}</p>;
    case 'welcome':
      return <Welcome onTry={onTry} />;
    case 'nothing': {
      const { name: _, announcement: __, ...nothing } = view;
      return <NothingFound query={list.query} onTry={onTry} onFurther={onFurther} {...nothing} />;
    }
    case 'refused':
      return <StorageRefused trouble={view.trouble} onRetry={onRetry} />;
    case 'damaged':
      return <IndexDamaged onRetry={onRetry} />;
  }
}
