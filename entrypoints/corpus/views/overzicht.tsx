import { Overview } from '../../../components/overview/overview';
import { overviewServices } from '../overview-services';
import '../../../components/overview/overview.css';

/** The view "Overzicht": plots of the questions on this machine. */
export default function Overzicht() {
  return <Overview services={overviewServices} />;
}
