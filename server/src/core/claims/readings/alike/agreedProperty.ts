import type { Entity, Fact, Property } from '../../../facts/factSet';
import { compareDates } from '../../../values/dates/compareDates';
import type { DateValue } from '../../../values/dateValue';
import { compareQuantities } from '../../../values/quantities/compareQuantities';
import type { QuantityMention } from '../../../values/quantities/quantityMention';
import type { FactIndex } from '../../factIndex';

/** Somebody or something, and the value told beside it. */
export interface Entry {
  readonly entity: Entity;
  readonly value: DateValue | QuantityMention;
}

/** How many of the entries must have it right before they tell what they are about; of small figures, which agree by chance, one more. */
const fewest = { plain: 2, small: 3 };
const smallest = 20;

/**
 * What a series of names, each with its value, tells of them, where nothing but the facts says so: of “Osby, 1,204 m, Lund, 980 m, and Voss,
 * 1,350 m,” the one property that has two right, and all but one. A value that is another fact of its own subject is not of the series.
 */
export function agreedProperty(index: FactIndex, entries: readonly Entry[]): Property | undefined {
  if (new Set(entries.map(({ entity }) => entity)).size <= fewest.plain) return undefined;
  const counts = new Map<Property, { right: number; wrong: number }>();
  for (const entry of entries) {
    const results = compared(index, entry);
    const isRight = results.some(([, result]) => result === 'agrees');
    for (const [property, result] of results) {
      const count = counts.get(property) ?? { right: 0, wrong: 0 };
      counts.set(property, count);
      if (result === 'agrees') count.right++;
      // What is right otherwise tells that the series is about something else.
      else if (result === 'disagrees' || isRight) count.wrong += isRight ? 2 : 1;
    }
  }
  const least = entries.some(({ value }) => isSmall(value)) ? fewest.small : fewest.plain;
  const [best] = [...counts]
    .filter(([, { right, wrong }]) => right >= least && wrong <= 1)
    .sort(([, a], [, b]) => b.right - a.right || a.wrong - b.wrong);
  return best?.[0];
}

function isSmall(value: Entry['value']): boolean {
  return 'amount' in value && value.unit === undefined && value.amount < smallest;
}

type Result = 'agrees' | 'disagrees' | 'unsettled';

/** The entry's value against the facts of each property of its subject's that can have one such. */
function compared(index: FactIndex, { entity, value }: Entry): [Property, Result][] {
  return [...(index.bySubject.get(entity.id)?.values() ?? [])].flatMap((facts): [Property, Result][] => {
    const [first] = facts;
    if (first === undefined || first.valid !== undefined) return [];
    const results = facts.map(fact => compareWith(fact, value));
    if (results.includes('agrees')) return [[first.property, 'agrees']];
    return [[first.property, results.every(result => result === 'disagrees') ? 'disagrees' : 'unsettled']];
  });
}

function compareWith({ values: [known], tolerance, rank }: Fact, value: Entry['value']): Result {
  if (known?.kind === 'date' && !('amount' in value))
    return rank === 'deprecated' ? 'unsettled' : compareDates(value, known.date);
  if (known?.kind !== 'quantity' || !('amount' in value) || rank === 'deprecated') return 'unsettled';
  // “Osby 7.004, Lund 5.891”: what bare figures measure, the fact says.
  const unit = value.unit ?? known.quantity.unit;
  return compareQuantities(unit === undefined ? value : { ...value, unit }, known.quantity, tolerance);
}
