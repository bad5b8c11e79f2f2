import { conversion } from '../../values/quantities/convert';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';

/** “We sat through *all 131 minutes of it*”: a measure of the whole, of which the facts know one alone. */
export function wholeReadings(context: SentenceContext): Reading[] {
  const { units, index } = context;
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const unit = units[value];
    if (unit?.kind !== 'quantity' || unit.quantity.dimension === 'count') continue;
    if (normOf(units[value - 1]) !== 'all' || normOf(units[value + 1]) !== 'of') continue;
    const at = /^(?:the|this|that)$/.test(normOf(units[value + 2])) ? value + 3 : value + 2;
    const subject = context.subjects.find(s => s.unit === at);
    const clause = clauseAt(context, value);
    if (subject === undefined || clause === undefined) continue;
    const measured = [...(index.bySubject.get(subject.entity.id)?.values() ?? [])].filter(([fact]) =>
      fact?.values.some(v => v.kind === 'quantity' && conversion(v.quantity.unit, unit.quantity.unit) !== undefined),
    );
    const [facts = [], ...others] = measured;
    const property = facts[0]?.property;
    if (property === undefined || others.length > 0) continue;
    // “All three hours of it” may be three and a half.
    const strength = unit.quantity.unit === 'hour' && unit.quantity.form.kind === 'plain' ? 1 : 3;
    readings.push({
      subject,
      property,
      facts,
      value,
      strength,
      clause,
      construction: 'apposition',
      how: '“all … of it”',
    });
  }
  return readings;
}
