import { i18n } from '#i18n';
import { bibtex } from '../../lib/cite/bibtex';
import { cslJson } from '../../lib/cite/csl-json';
import { ris } from '../../lib/cite/ris';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { CopyReference } from '../citations/copy-reference';
import { saveFile } from '../save-file';
import { citedLines } from './cited-lines';
import './cite-menu.css';

const FORMATS = [
  { name: 'RIS', extension: 'ris', write: ris },
  { name: 'BibTeX', extension: 'bib', write: bibtex },
  { name: 'CSL-JSON', extension: 'json', write: cslJson },
];

interface Props {
  publicatie: Publicatie;
  /** With it a question's answer is copied as well. */
  zaak?: Zaak | undefined;
  /** A sub-question: then only its reference can be copied. */
  question?: string | undefined;
}

/** The name of a file for a document: an id may hold what a file name may not. */
function fileNameOf({ id }: Publicatie, extension: string): string {
  return `${id.replace(/[^\w-]+/g, '-')}.${extension}`;
}

/** Copies the reference of a document or a sub-question; of a document also a file for a bibliography. */
export function CiteMenu({ publicatie, zaak, question }: Props) {
  const text = citedLines(publicatie, zaak, question);
  if (question !== undefined) {
    return <CopyReference text={text} label={i18n.t('cite.short')} name={i18n.t('cite.copyQuestion', [question])} />;
  }
  return (
    <div class="cite-menu">
      <CopyReference text={text} />
      <details>
        <summary>{i18n.t('cite.files')}</summary>
        <ul>
          {FORMATS.map(({ name, extension, write }) => (
            <li key={name}>
              <button
                type="button"
                class="link"
                onClick={() => saveFile(new Blob([write([publicatie])]), fileNameOf(publicatie, extension))}
              >
                {i18n.t('cite.save', [name])}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
