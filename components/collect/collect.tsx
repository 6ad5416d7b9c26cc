import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CollectForm as Form } from '../../lib/model/collect';
import { CollectForm } from './collect-form';
import type { CollectServices } from './collect-services';
import { JobList } from './job-list';
import { useJobs } from './use-jobs';

/** The view "Verzamelen": ask for documents of all official publications, and see how far that is. */
export function Collect({ services }: { services: CollectServices }) {
  const state = useJobs(services.openJobs);
  const [mayStore, setMayStore] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    services.mayStore().then(setMayStore, () => setMayStore(true));
  }, [services]);

  if (!mayStore) return <p>{i18n.t('collect.private')}</p>;
  if (state === 'refused') return <p role="alert">{i18n.t('collect.refused')}</p>;
  if (!state) return null;
  const { jobs, list } = state;
  const begin = async (form: Form, total: number) => {
    await jobs.begin(form, total);
    heading.current?.focus();
  };
  return (
    <>
      <p>{i18n.t('collect.intro')}</p>
      <CollectForm askForService={services.askForService} count={services.count} onBegin={begin} />
      <JobList jobs={jobs} list={list} askForService={services.askForService} heading={heading} />
    </>
  );
}
