import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { StatusBadge } from '../status-badge';
import { statusSentence } from '../status-sentence';
import { formatList } from '../words';
import { peopleOf } from './people-of';
import { Timeline } from './timeline';

function PeopleLine({ documents }: { documents: Publicatie[] }) {
  const { indieners, bewindspersonen } = peopleOf(documents);
  const [asked, answering] = [formatList(indieners), formatList(bewindspersonen)];
  if (!asked && !answering) return null;
  const isLetter = documents.every(({ kind }) => kind === 'brief');
  return (
    <p class="people">
      {asked && answering && i18n.t('reader.askedTo', [asked, answering])}
      {asked && !answering && i18n.t('reader.asked', [asked])}
      {!asked && i18n.t(isLetter ? 'reader.from' : 'reader.askedOf', [answering])}
    </p>
  );
}

function Course({ zaak, open, today }: { zaak: Zaak; open: string; today: string }) {
  const { status, asked } = zaak;
  return (
    <>
      {status && <p class="status">{statusSentence(status, asked === today ? undefined : asked)}</p>}
      {(status || zaak.publicaties.length > 1) && <Timeline zaak={zaak} open={open} />}
    </>
  );
}

interface Props {
  publicatie: Publicatie;
  zaken: Zaak[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** Who asked whom, where each question of a document stands, and the course that it took. */
export function ZaakHead({ publicatie, zaken, today }: Props) {
  const [first, ...more] = zaken;
  if (more.length === 0) {
    // An answer to several questions at once names the people of all of them.
    const others = (first?.publicaties ?? []).filter(({ vraagnummers }) => vraagnummers.length <= 1);
    return (
      <>
        <PeopleLine documents={[publicatie, ...others]} />
        {first && <Course zaak={first} open={publicatie.id} today={today} />}
      </>
    );
  }
  return (
    <>
      <PeopleLine documents={[publicatie]} />
      {zaken.map((zaak) => (
        <section class="zaak" key={zaak.vraagnummer}>
          <h2>
            {zaak.vraagnummer} {zaak.status && <StatusBadge status={zaak.status} />}
          </h2>
          <Course zaak={zaak} open={publicatie.id} today={today} />
        </section>
      ))}
    </>
  );
}
