import type { Token } from '../text/tokenise';

/** The first word of a long name: `Wet toezicht …`, `Tijdelijke wet …`, `Besluit …`. */
const FIRST =
  /^(?:Wet|Rijkswet|Invoeringswet|Uitvoeringswet|Kaderwet|Noodwet|Besluit|Uitvoeringsbesluit|Rijksbesluit|Regeling|Uitvoeringsregeling|Rijksregeling|Subsidieregeling|Instellingswet|Instellingsbesluit)$/;
/** A name in one word: `Gaswet`, `Kieswet`, `Binnenvaartbesluit`. */
const ONE_WORD = /^[A-ZÀ-Þ][a-zß-ÿ]{2,40}(?:wet|wetboek|besluit|regeling)$/;
const ADJECTIVE = /^(?:Tijdelijke|Algemene|Nieuwe|Nadere)$/;
const GOES_ON = /^(?:op|inzake|ter|tot|van|voor|in|betreffende|het|de|en|met|bij|aan)$/;
/** Words that no name of a law has, and that sentences go on with. */
const ENDS =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|moet|moeten|mag|mogen|zal|zullen|zou|zouden|geldt|gelden|die|dat|deze|dit|dan|als|ook|niet|om|te|waarin|waarbij|waarmee|wanneer|omdat|maar|of|door|uit|over|onder|staat|biedt|bepaalt|regelt|kent|verplicht|treedt|geeft|gaat|komt|schrijft|volgt|noemt|luidt|zegt|eist|vraagt|laat|houdt|maakt|ziet|bevat|stelt|vormt|zoals|naar|per|dient|sinds|reeds|al|er|een|zich|wel|nog|hierna|ingevolge|volgens|zorgt|hierin|daarin|alsmede|respectievelijk)$/;
const VERB = /^(?:be|ge|ver|ont|her|toe|op|vast|aan|voor)[a-z]{2,}(?:t|d|de|den)$/;
const LONGEST = 12;

/** Whether a token can follow a whole noun: a mark, or a word that sentences go on with. "Verordening jeugdhulp" goes on. */
export function endsName(token: Token | undefined): boolean {
  return token?.kind !== 'word' || ENDS.test(token.key) || GOES_ON.test(token.key) || VERB.test(token.key);
}

/** What ends a name: not a small word of its own. */
function lastWord(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && GOES_ON.test(tokens[end - 1]?.key ?? '')) end--;
  return end;
}

/**
 * The index behind what looks like the name of a Dutch law or decree at a token; undefined when nothing does. It is read
 * by its words alone: where a name ends, only a table could tell.
 */
export function readUnknownName(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' || first.text.charCodeAt(0) > 0x5a) return undefined;
  const second = tokens[at + 1];
  // "Wet- en regelgeving", "Wet-Jansen": no name to look for.
  if (second?.text === '-' && second.glued) return undefined;
  const adjective = ADJECTIVE.test(first.text) && /^(?:wet|besluit|regeling)$/.test(second?.key ?? '');
  if (!adjective && !FIRST.test(first.text)) {
    if (!ONE_WORD.test(first.text)) return undefined;
    return /^(?:1[89]|20)\d\d$/.test(second?.text ?? '') ? at + 2 : at + 1;
  }
  const from = adjective ? at + 1 : at;
  let to = from + 1;
  for (; to < from + LONGEST; to++) {
    const token = tokens[to];
    if (!token || token.sentence !== first.sentence || ENDS.test(token.key)) break;
    if (token.kind === 'mark') {
      if (token.text !== '-' || !token.glued) break;
    } else if (token.kind === 'number') {
      if (/^(?:1[89]|20)\d\d$/.test(token.text)) to++;
      break;
    }
  }
  const end = lastWord(tokens, from, to);
  return end > from + 1 ? end : undefined;
}
