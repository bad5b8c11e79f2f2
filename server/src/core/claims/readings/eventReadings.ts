import type { Entity, Fact } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import { factsOf } from '../factIndex';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { countsEvents } from './countsEvents';
import { placeBeside } from './slots';

/**
 * An event that its day identifies: “on 24 February they sat down for their *third* meeting, in *Geneva*”. Where a series numbers its
 * events (an ordinal fact) and one of them has that very day, the number and the place are claims about it.
 */
export function eventReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  const readings: Reading[] = [];
  for (const [at, { value }] of dates) {
    if (value.precision !== 'day') continue;
    const clause = clauseAt(context, at);
    if (clause === undefined) continue;
    for (const number of eventsOn(context, value)) {
      const entity = number.subject;
      const subject = { unit: at, entity, via: 'description' as const };
      const ordinal = context.units.findIndex(
        (unit, i) => unit.kind === 'ordinal' && isIn(clause, i) && countsEvents(context, i, number.property),
      );
      const how = `the day is that of ${entity.label}`;
      if (ordinal >= 0)
        readings.push({
          subject,
          property: number.property,
          facts: factsOf(context.index, entity.id, number.property),
          value: ordinal,
          strength: 3,
          clause,
          how,
        });
      const places = context.index.bySubject.get(entity.id)?.get('location') ?? [];
      const property = places[0]?.property;
      if (property === undefined || (ordinal < 0 && !meets(context, clause.verb))) continue;
      const place = placeBeside(context, at, clause, property);
      if (place !== undefined)
        readings.push({ subject, property, facts: places, value: place, strength: 3, clause, how });
    }
  }
  return readings;
}

/** The numbered events of the day, by the facts that number them; none where a short form's context is not set. */
function eventsOn(context: SentenceContext, day: DateValue): Fact[] {
  return context.index.numbered.filter(
    fact =>
      (context.index.bySubject.get(fact.subject.id)?.get('date') ?? []).some(f =>
        f.values.some(v => v.kind === 'date' && v.date.precision === 'day' && v.date.first === day.first),
      ) && isSpokenOf(context, fact.subject),
  );
}

function isSpokenOf(context: SentenceContext, { context: needed }: Entity): boolean {
  return needed.length > 0 && needed.every(id => context.known(id));
}

function meets(context: SentenceContext, verb: { readonly start: number; readonly end: number } | undefined): boolean {
  if (verb === undefined) return false;
  for (let i = verb.start; i < verb.end; i++)
    if (
      /^(?:meet|met|meeting|gather|gathered|sit|sat|convene|convened|held|talk|talked|negotiate|negotiated)$/.test(
        normOf(context.units[i]),
      )
    )
      return true;
  return false;
}
