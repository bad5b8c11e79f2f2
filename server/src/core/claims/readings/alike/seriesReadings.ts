import { prepositions } from '../../language/closedClasses';
import { normOf, type Unit } from '../../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../../sentenceContext';
import type { ResolvedDate } from '../../verdicts/resolveDates';
import { agreedProperty, type Entry } from './agreedProperty';
import { alikeReading } from './alikeReading';

/**
 * “Osby (1923), Lund (1931) and Voss (1940)”, “Osby, 1,204 m, Lund, 980, and Voss, 1,350”: names, each with its value beside it in the same way. No word
 * need say what they tell, if the facts have all but one of the values, and all of one property.
 */
export function seriesReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  if (context.subjects.length < fewest || context.wholes.length < 2 * fewest) return [];
  return [...pairsByForm(context, dates).values()].flatMap(pairs => {
    const property = pairs.length < fewest ? undefined : agreedProperty(context.index, pairs);
    if (property === undefined) return [];
    return pairs.flatMap(({ subject, unit }) => alikeReading(context, subject, property, unit));
  });
}

const fewest = 3;

interface Pair extends Entry {
  readonly subject: SubjectUnit;
  readonly unit: number;
}

/** Names with a value right behind, by what stands between them. */
function pairsByForm(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Map<string, Pair[]> {
  const { units, subjects } = context;
  const pairs = new Map<string, Pair[]>();
  for (const subject of subjects) {
    if (subject.via !== 'name' && subject.via !== 'short') continue;
    const at = valueBehind(units, subject.unit);
    const unit = units[at ?? -1];
    const value = unit?.kind === 'quantity' ? unit.quantity : dates.get(at ?? -1)?.value;
    if (at === undefined || value === undefined) continue;
    const form = units
      .slice(subject.unit + 1, at)
      .map(normOf)
      .join(' ');
    const pair: Pair = { subject, unit: at, entity: subject.entity, value };
    pairs.set(form, [...(pairs.get(form) ?? []), pair]);
  }
  return pairs;
}

/** With nothing but a mark and a preposition between. */
function valueBehind(units: readonly Unit[], name: number): number | undefined {
  let at = name + 1;
  if (/^[,(:]$/.test(normOf(units[at]))) at++;
  if (prepositions.has(normOf(units[at]))) at++;
  const kind = units[at]?.kind;
  return kind === 'date' || kind === 'quantity' ? at : undefined;
}
