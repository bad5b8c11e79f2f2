import type { Clause } from '../../sentence/clause';
import { normOf, type Unit } from '../../sentence/unit';

const dies = /^(?:die|dies|died|dying|perish|perished|drowned|succumbed)$/;
const isKilled =
  /^(?:killed|assassinated|murdered|executed|hanged|beheaded|guillotined|slain|lynched|martyred|electrocuted)$/;

/** Whether the clause tells that its subject died: “died”, “has passed away”, “was killed”. */
export function tellsDeath(units: readonly Unit[], { verb, passive, modality }: Clause): boolean {
  if (verb === undefined || modality !== 'asserted') return false;
  const head = normOf(units[verb.end - 1]);
  const next = normOf(units[verb.end]);
  return (
    dies.test(head) ||
    (passive && (isKilled.test(head) || (head === 'shot' && next === 'dead'))) ||
    (/^pass(?:es|ed)?$/.test(head) && next === 'away') ||
    (head === 'lost' && /^(?:his|her)$/.test(next) && normOf(units[verb.end + 1]) === 'life')
  );
}

/** Whether one of the clauses tells the death of who stands at that unit. */
export function diesIn(units: readonly Unit[], clauses: readonly Clause[], unit: number): boolean {
  return clauses.some(clause => {
    if (!tellsDeath(units, clause)) return false;
    // “Mays, who did it as if …, died on Tuesday”: “died” is no participle, so it is said of the name that the sentence begins with.
    const resumes = clause.kind === 'participial' && dies.test(normOf(units[(clause.verb?.end ?? 0) - 1]));
    return clause.subject === unit || (resumes && unit === 0 && normOf(units[1]) === ',');
  });
}
