import { addressOf } from '../../lib/identifiers/address';
import { openPanel } from '../sidepanel/open-panel';

/**
 * Opens the official page of a document in this tab, and the panel beside it, which shows the document. To be called in the
 * moment of a press. A browser that keeps its panel closed shows the page alone.
 */
export function openBeside(id: string): void {
  openPanel()
    .catch(console.error)
    .then(() => location.assign(addressOf(id)));
}
