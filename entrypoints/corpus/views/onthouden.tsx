import { RememberedView } from '../../../components/remembered/remembered-view';
import { rememberedServices } from '../remembered-services';

/** The view "onthouden". */
export default function Onthouden() {
  return <RememberedView services={rememberedServices} />;
}
