import { LabelList } from '../../../components/notes/label-list';
import { RememberedView } from '../../../components/remembered/remembered-view';
import { notesServices } from '../notes-services';
import { rememberedServices } from '../remembered-services';
import '../../../components/notes/label-chips.css';

/** The view "onthouden". */
export default function Onthouden() {
  return (
    <>
      <LabelList services={notesServices} />
      <RememberedView services={rememberedServices} />
    </>
  );
}
