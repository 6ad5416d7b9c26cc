import { i18n } from '#i18n';

/** Stores the document beside it; its name says which one. */
export function StoreRow({ title }: { title: string }) {
  return (
    <>
      <span class="row-button" aria-hidden="true">
        {i18n.t('further.store')}
      </span>
      <span class="visually-hidden">{i18n.t('further.storeThis', [title])}</span>
    </>
  );
}
