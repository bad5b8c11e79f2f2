import type { Fact } from '../../facts/factSet';
import { unitOf } from '../../values/quantities/units';
import { approximating, possessives } from '../language/closedClasses';
import { stem } from '../language/stem';
import type { Clause } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';

/**
 * “S, whose turbines *add up to* V”, “its six halls have a *combined* area of V”: what the parts come to is a figure of the whole, where the
 * facts know one in such units.
 */
export function sumReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const unit = context.units[value];
    const dimension = unit?.kind === 'quantity' ? unit.quantity.dimension : 'count';
    const clause = dimension === 'count' ? undefined : clauseAt(context, value);
    if (clause?.verb === undefined || !isSum(context.units, clause, value)) continue;
    for (const subject of context.subjects) {
      if (!isWholeOf(context, clause, subject.unit)) continue;
      const measured = [...(context.index.bySubject.get(subject.entity.id)?.values() ?? [])].filter(([fact]) =>
        isOf(fact, dimension),
      );
      const [facts, ...others] = measured;
      const property = facts?.[0]?.property;
      if (facts === undefined || property === undefined || others.length > 0) continue;
      const how = 'what the parts come to';
      readings.push({ subject, property, facts, value, strength: 3, clause, construction: 'sum', how });
    }
  }
  return readings;
}

function isOf(fact: Fact | undefined, dimension: string): boolean {
  const [value] = fact?.values ?? [];
  return value?.kind === 'quantity' && unitOf(value.quantity.unit ?? '')?.dimension === dimension;
}

/** “add up to V”, “total V”, “have a combined capacity of V” */
function isSum(units: readonly Unit[], { verb, passive }: Clause, value: number): boolean {
  if (verb === undefined || passive) return false;
  const said = stem(normOf(units[verb.end - 1]));
  const between = units.slice(verb.end, value).map(normOf);
  while (approximating.has(between.at(-1) ?? '')) between.pop();
  const words = between.join(' ');
  if (/^(?:add|sum)$/.test(said)) return words === 'up to';
  if (said === 'amount' || said === 'come') return words === 'to' || words === 'together to';
  if (said === 'total') return words === '';
  return (
    /^(?:has|have|had)$/.test(normOf(units[verb.end - 1])) &&
    /^a (?:combined|total|joint|aggregate|overall) (?:[a-z]+ )?[a-z]+ of$/.test(words)
  );
}

/** The clause's subject are parts, several and no few of them: “*its* six halls”, “S's halls”, “S, whose halls”, “the halls of S”. */
function isWholeOf({ units }: SentenceContext, clause: Clause, whole: number): boolean {
  const verb = clause.verb?.start ?? 0;
  if (whole < 0 || whole >= verb) return false;
  const link = normOf(units[whole + 1]);
  const isOwner = possessives.has(normOf(units[whole])) || link === "'s" || link === "'";
  const isBeforeWhose = clause.marker === 'whose' && whole < clause.start;
  const opened = isBeforeWhose ? units.findIndex((unit, i) => i >= clause.start && normOf(unit) === 'whose') : whole;
  // “two of its halls”
  if (isBeforeWhose || isOwner)
    return normOf(units[opened - 1]) !== 'of' && areParts(units, link.startsWith("'") ? opened + 2 : opened + 1, verb);
  // “the halls *of S* add up to”
  const of = normOf(units[whole - 1]) === 'the' ? whole - 2 : whole - 1;
  if (normOf(units[of]) !== 'of' || whole !== verb - 1) return false;
  let start = of - 1;
  while (start > clause.start && normOf(units[start - 1]) !== 'the') start--;
  return areParts(units, start, of);
}

/** “six halls”, “turbines”, not “first two halls” or “newest turbine” */
function areParts(units: readonly Unit[], from: number, to: number): boolean {
  const [first, second, ...more] = units.slice(from, to);
  const noun = second ?? first;
  if (noun === undefined || more.length > 0) return false;
  if (noun.kind === 'quantity') return second === undefined && parts.has(stem(noun.quantity.unit ?? ''));
  return (
    (second === undefined || first?.kind === 'quantity') && parts.has(stem(normOf(noun))) && normOf(noun).endsWith('s')
  );
}

/** What a whole has nothing beside: not “losses” or “neighbours”. */
const parts: ReadonlySet<string> = new Set(
  `turbines reactors generators engines motors units blocks boilers panels pumps tanks basins locks wells mines pits fields farms estates plots
   halls rooms wings floors storeys galleries shops stores stands courts buildings towers terminals runways platforms sites plants factories
   islands islets lakes lochs basins parts sections segments spans arches stages legs lines tracks branches tunnels tubes bores pipes strands
   carriages cars trains ships vineyards gardens parks`
    .split(/\s+/)
    .map(stem),
);
