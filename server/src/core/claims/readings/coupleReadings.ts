import type { Entity, Fact } from '../../facts/factSet';
import { factsOf } from '../factIndex';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { isOfApposition } from './isOfApposition';
import { valuesIn } from './slots';

/** “Moe met Lind in Paris. *They married* in V”, “the couple were married in V”: the two who were named just before, where the facts know them for a couple. */
export function coupleReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const { property, wording, asVerb, clause: at } of context.occurrences()) {
    if (property.id !== 'married' || !asVerb || wording.role === 'agent') continue;
    const clause = context.clauses[at];
    const unit = clause === undefined ? undefined : coupleAt(context, clause);
    if (clause === undefined || unit === undefined) continue;
    const { start } = clause;
    const here = context.subjects.filter(s => s.via === 'name' && s.unit < start).map(({ entity }) => entity);
    const people = new Set((here.length > 0 ? here : context.implied.map(({ entity }) => entity)).filter(isPerson));
    if (people.size !== 2) continue;
    for (const entity of people) {
      const facts = factsOf(context.index, entity.id, property);
      const spouses = context.index.bySubject.get(entity.id)?.get('spouse') ?? [];
      const isMarried = [...people].some(other => other !== entity && spouses.some(fact => isOf(fact, other)));
      if (facts.length === 0 || !isMarried) continue;
      for (const value of valuesIn(context, clause, property))
        if (!isOfApposition(context, clause, value))
          readings.push({
            subject: { unit, entity, via: 'pronoun' },
            property,
            facts,
            value,
            strength: 3,
            clause,
            how: 'the couple named before',
          });
    }
  }
  return readings;
}

/** “they”, “the couple”, and “*the two*”, which reads as an amount. */
function coupleAt({ units, prose }: SentenceContext, { subject, verb }: Clause): number | undefined {
  if (subject !== undefined) return couple.test(normOf(units[subject])) ? subject : undefined;
  const at = (verb?.start ?? 0) - 1;
  const unit = units[at];
  return unit?.kind === 'quantity' && /^the two$/i.test(prose.slice(units[at - 1]?.start, unit.end)) ? at : undefined;
}

const couple = /^(?:they|couple|pair|two|both)$/;

function isPerson({ type }: Entity): boolean {
  return type === 'person';
}

function isOf({ values }: Fact, { id }: Entity): boolean {
  return values.some(value => value.kind === 'entity' && value.entity.id === id);
}
