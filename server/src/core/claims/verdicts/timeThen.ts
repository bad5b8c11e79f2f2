import type { DateValue } from '../../values/dateValue';
import { boundBefore } from '../readings/boundBefore';
import { type Clause, isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { SpokenTime } from './factsInForce';
import type { Now } from './now';
import type { ResolvedDate } from './resolveDates';

/** “S was led *in those days* by V”, “the director *of the day*, V,”: the clause says itself that it is told of the time spoken of. */
export function pointsBack({ units }: SentenceContext, clause: Clause): boolean {
  return units.some(
    (_, i) =>
      isIn(clause, i) &&
      pointers.some(words => words.every((word, k) => normOf(units[i + k]) === word && isIn(clause, i + k))),
  );
}

const pointers = ['in those days', 'in those years', 'of the day', 'of the time', 'back then', 'in that year'].map(
  words => words.split(' '),
);

/** “whom Ramsey, England's manager at the time, sent out *in 1966*”: by the sentence's one date, else by what was told before. */
export function timeThen(
  context: SentenceContext,
  reading: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
  { spokenOf }: Now,
): SpokenTime {
  const told = [...dates].filter(([unit]) => unit !== reading.value && boundBefore(context, unit) === undefined);
  const behind = told.filter(([unit]) => unit > reading.value);
  const [one, ...others] = told.length > 1 ? behind : told;
  const time = one !== undefined && others.length === 0 ? one[1].value : (spokenOf ?? timeOfEvent(context));
  return time === undefined ? { vague: true } : { time, vague: false };
}

/** “The 2005 final. … its coach *at the time* was V”: when the one event took place that the text speaks of. */
function timeOfEvent({ subjects, implied, earlier, index }: SentenceContext): DateValue | undefined {
  for (const near of [subjects, implied, earlier]) {
    const events = new Set(near.map(s => s.entity).filter(({ type }) => type === 'event'));
    const [only, ...others] = events;
    if (only === undefined) continue;
    const [fact, ...more] = index.bySubject.get(only.id)?.get('date') ?? [];
    const [value] = fact?.values ?? [];
    return others.length === 0 && more.length === 0 && value?.kind === 'date' ? value.date : undefined;
  }
  return undefined;
}
