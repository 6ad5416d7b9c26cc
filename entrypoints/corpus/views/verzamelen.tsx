import { Collect } from '../../../components/collect/collect';
import { collectServices } from '../collect-services';
import '../../../components/collect/collect.css';

/** The view "verzamelen". */
export default function Verzamelen() {
  return <Collect services={collectServices} />;
}
