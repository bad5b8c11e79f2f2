import type { Happening } from './happenings';
import { stem } from './language/stem';
import type { SentenceParts } from './readBlock';
import { normOf } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/** The events that the sentence's verbs tell of its subjects: “The dam *burst*” is about the bursting of the dam as well. */
export function findHappenings(
  { units, clauses }: SentenceParts,
  subjects: readonly SubjectUnit[],
  happenings: ReadonlyMap<string, readonly Happening[]>,
): SubjectUnit[] {
  const found: SubjectUnit[] = [];
  for (const clause of clauses) {
    const thing = subjects.find(s => s.unit === clause.subject);
    if (thing === undefined || clause.verb === undefined) continue;
    const known = happenings.get(thing.entity.id);
    if (known === undefined) continue;
    const { end } = clause.verb;
    const verb = stem(normOf(units[end - 1]));
    const events = known.filter(({ verbs }) => verbs.has(verb) || verbs.has(`${verb} ${normOf(units[end])}`));
    const [only, ...others] = events;
    if (only !== undefined && others.length === 0)
      found.push({ unit: thing.unit, entity: only.event, via: 'description', happensIn: clause });
  }
  return found;
}
