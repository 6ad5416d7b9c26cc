import { keyOf } from '../citations/document/citation-keys';
import { citePublicatie } from '../citations/document/cite-publicatie';
import type { Target } from '../model/citation';
import type { Publicatie } from '../model/publicatie';
import { writtenAct } from './written-reference';

/** What documents cite. */
export interface CitedNames {
  /** Laws, treaties and EU acts by their official names, an article behind them: "Wetboek van Strafrecht, artikel 139h". */
  laws: string[];
  /** Papers and judgments by their ids. */
  papers: string[];
}

function lawName(target: Target): string {
  const act = writtenAct(target) ?? target.id ?? '';
  return target.article ? `${act}, artikel ${target.article}` : act;
}

function isLaw({ system }: Target): boolean {
  return system === 'bwb' || system === 'celex';
}

const known = new WeakMap<Publicatie, Target[]>();

/** To find what a document cites takes a few milliseconds, and two columns ask. */
function targetsIn(publicatie: Publicatie): Target[] {
  let targets = known.get(publicatie);
  if (!targets) {
    targets = [...citePublicatie(publicatie).values()].flat().flatMap(({ target, targets }) => targets ?? [target]);
    known.set(publicatie, targets);
  }
  return targets;
}

/** Everything that these documents cite outside themselves, each once, in the order in which it is read. */
export function citedNames(publicaties: Publicatie[]): CitedNames {
  const own = new Set(publicaties.map(({ id }) => keyOf({ system: 'op', id })));
  const byKey = new Map<string, Target>();
  for (const target of publicaties.flatMap(targetsIn)) {
    const key = keyOf(target);
    if (key !== undefined && !own.has(key) && !byKey.has(key)) byKey.set(key, target);
  }
  const targets = [...byKey.values()];
  return {
    laws: [...new Set(targets.filter(isLaw).map(lawName))],
    papers: [...new Set(targets.filter((target) => !isLaw(target)).flatMap(({ id }) => id ?? []))],
  };
}
