import { FollowView } from '../../../components/follow/follow-view';
import { followServices } from '../follow-services';

/** The view "vragen". */
export default function Vragen() {
  const wanted = new URLSearchParams(location.search).get('q') ?? undefined;
  return <FollowView services={followServices} wanted={wanted} />;
}
