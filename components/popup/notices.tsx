import type { AskSite } from '../../lib/model/site';
import { AskMissing } from './ask-missing';

interface Props {
  /** What went wrong. */
  problem: string;
  /** What came of asking the site. */
  told: string;
  /** The id of a document that is not here and that the site can be asked for. */
  missing: string | undefined;
  askFor(id: string): AskSite;
}

/** What is to be said above the list. */
export function Notices({ problem, told, missing, askFor }: Props) {
  return (
    <>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {told && !missing && (
        <p class="missing" role="status">
          {told}
        </p>
      )}
      {missing && <AskMissing id={missing} ask={askFor(missing)} />}
    </>
  );
}
