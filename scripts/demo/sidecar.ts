import { escapeHtml } from './hard-wrapped';
import { metasOf, type Published } from './metas';

/** The site's record of a document, `/<id>/metadata.xml`: what the head of its page says, and nothing of its text. */
export function sidecarOf(publicatie: Published): string {
  const rows = metasOf(publicatie).map(([name, content, scheme = '']) => {
    return `<metadata name="${name}" scheme="${scheme}" content="${escapeHtml(content)}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<metadata_gegevens>\n${rows.join('\n')}\n</metadata_gegevens>\n`;
}
