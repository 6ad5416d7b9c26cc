import { REPOSITORY } from '../../lib/identifiers/address';
import { escapeHtml } from './hard-wrapped';
import { metasOf, type Published } from './metas';

/** A record of the official search service for a document, shaped as the service's own are (schema gzd). */

/** Where the search service puts a field of a page's head; fields that it does not have are left out. */
const FIELDS: Record<string, [group: 'owmskern' | 'owmsmantel' | 'tpmeta', name: string]> = {
  'DC.identifier': ['owmskern', 'dcterms:identifier'],
  'DC.title': ['owmskern', 'dcterms:title'],
  'DCTERMS.language': ['owmskern', 'dcterms:language'],
  'DC.creator': ['owmskern', 'dcterms:creator'],
  'OVERHEID.category': ['owmsmantel', 'dcterms:subject'],
  'OVERHEIDop.vraagnummer': ['tpmeta', 'overheidwetgeving:vraagnummer'],
  'OVERHEIDop.aanhangselNummer': ['tpmeta', 'overheidwetgeving:aanhangselnummer'],
  'OVERHEIDop.indiener': ['tpmeta', 'overheidwetgeving:indiener'],
  'OVERHEIDop.ontvanger': ['tpmeta', 'overheidwetgeving:ontvanger'],
  'OVERHEIDop.datumIndiening': ['tpmeta', 'overheidwetgeving:datumIndiening'],
  'OVERHEIDop.datumOntvangst': ['tpmeta', 'overheidwetgeving:datumOntvangst'],
  'OVERHEIDop.vergaderjaar': ['tpmeta', 'overheidwetgeving:vergaderjaar'],
  'OVERHEIDop.aanhangsel': ['tpmeta', 'overheidwetgeving:aanhangsel'],
  'OVERHEIDop.publicationName': ['tpmeta', 'overheidwetgeving:publicatienaam'],
};
/** The types of a document, told apart by their scheme. */
const TYPES: Record<string, (typeof FIELDS)[string]> = {
  'OVERHEIDop.AanhangselTypen': ['tpmeta', 'overheidwetgeving:subrubriek'],
  'OVERHEIDop.KamervraagTypen': ['tpmeta', 'overheidwetgeving:subrubriek'],
  'OVERHEIDop.Parlementair': ['owmskern', 'dcterms:type'],
};

/** The day that the service sorts by. */
export function serviceDay({ dates }: Published): string {
  return dates.gepubliceerd ?? dates.ontvangen ?? dates.ingezonden ?? '';
}

/** The address of a document's text in the repository. */
export function repositoryAddress({ id }: Published, form: 'xml' | 'html' | 'pdf'): string {
  const [, collection = ''] = /^((?:ah|kv)(?:-[a-z]+)?)-/.exec(id) ?? [];
  return `${REPOSITORY}/frbr/officielepublicaties/${collection}/${id}/1/${form}/${id}.${form}`;
}

/** `forms`: the texts that the document has. */
export function sruRecordOf(document: Published, forms: ('xml' | 'html' | 'pdf')[]): string {
  const fields = metasOf(document).flatMap(([name, content, scheme = '']) => {
    const field = name === 'DC.type' ? TYPES[scheme] : FIELDS[name];
    return field ? [{ group: field[0], xml: `<${field[1]}>${escapeHtml(content)}</${field[1]}>` }] : [];
  });
  const group = (name: string) => fields.flatMap((field) => (field.group === name ? [field.xml] : [])).join('');
  const day = serviceDay(document);
  const items = forms.map((form) => {
    return `<gzd:itemUrl manifestation="${form}">${repositoryAddress(document, form)}</gzd:itemUrl>`;
  });
  return `<sru:record>
  <sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema>
  <sru:recordPacking>xml</sru:recordPacking>
  <sru:recordData><gzd:gzd>
    <gzd:originalData><overheidwetgeving:meta>
      <overheidwetgeving:owmskern>${group('owmskern')}</overheidwetgeving:owmskern>
      <overheidwetgeving:owmsmantel>${group('owmsmantel')}<dcterms:available>${day}</dcterms:available><dcterms:date>${day}</dcterms:date></overheidwetgeving:owmsmantel>
      <overheidwetgeving:tpmeta><c:product-area>officielepublicaties</c:product-area>${group('tpmeta')}</overheidwetgeving:tpmeta>
    </overheidwetgeving:meta></gzd:originalData>
    <gzd:enrichedData>${items.join('')}</gzd:enrichedData>
  </gzd:gzd></sru:recordData>
  <sru:recordPosition>1</sru:recordPosition>
</sru:record>`;
}
