import type { Publicatie } from '../../lib/model/publicatie';
import { escapeHtml } from './hard-wrapped';
import { shell } from './shell';

const LABELS: Record<Publicatie['kind'], string> = {
  kamervraag: 'Vragen',
  antwoord: 'Antwoorden',
  mededeling: 'Mededeling',
  brief: 'Brief',
};

function row(id: string, label: string, title: string): string {
  return `<li><a href="/${escapeHtml(id)}.html">${escapeHtml(title)}</a><br><small>${label} · ${escapeHtml(id)}</small></li>`;
}

/** The front door of the demonstration: every page that it has, and what to try on it. */
export function startPage(documents: Publicatie[], unknown: Publicatie, otherId: string): string {
  const rows = [...documents, unknown].map(({ id, kind, title }) => row(id, LABELS[kind], title));
  return shell({
    title: 'Begin van de rondleiding',
    metas: [],
    overview: [],
    facts: [],
    body: `<h1>Begin van de rondleiding</h1>
          <p>Deze pagina's zijn nagebouwd uit de documenten die Kamerspoor meelevert, op de adressen die zij bij de
            officiële bekendmakingen hebben. Er gaat niets over het internet.</p>
          <ul>
            ${rows.join('\n            ')}
            ${row(otherId, 'Kamerstuk', 'Een pagina die geen Kamervraag is')}
          </ul>
          <p>Kies een vraag, open een antwoord op zijn plaats, volg een artikel, vraag bij de laatste
            vraag de site om het antwoord, en zoek met de knop van Kamerspoor in
            de werkbalk of met Alt+Shift+K.</p>`,
  });
}
