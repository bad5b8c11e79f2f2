import { factsOf } from '../factIndex';
import { approximating } from '../language/closedClasses';
import { isIn } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { isStretch } from './elapsed';

/**
 * “It is nearly *twelve years* since S died”, “*Twelve years* have passed since the death of S”: the time from what happened up to now.
 * Nothing follows that would make it another happening (“since S died on the stage”, “since S won at Rome”).
 */
export function sinceReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const since = isStretch(context.units[value]) ? sinceBehind(context, value) : undefined;
    const clause = since === undefined ? undefined : clauseAt(context, value);
    if (since === undefined || clause === undefined) continue;
    for (const occurrence of context.occurrences()) {
      const { property, first, last, wording } = occurrence;
      if (property.value !== 'date' || first <= since) continue;
      const happened = context.clauses[occurrence.clause];
      for (const subject of context.subjects) {
        const facts = factsOf(context.index, subject.entity.id, property);
        if (subject.unit <= since || facts[0]?.values[0]?.kind !== 'date' || happened === undefined) continue;
        const isSaid = occurrence.asVerb
          ? happened.subject === subject.unit && isEnd(context.units[last + 1])
          : isIn(happened, subject.unit) && isEnd(context.units[Math.max(last, subject.unit) + 1]);
        if (!isSaid) continue;
        readings.push({
          subject,
          property,
          facts,
          value,
          strength: 3,
          clause,
          how: `the time since “${wording.text}”`,
        });
      }
    }
  }
  return readings;
}

/** Where “since” stands behind a stretch of time that ends now; undefined for any other stretch. */
function sinceBehind({ units }: SentenceContext, value: number): number | undefined {
  let at = value + 1;
  while (at < value + 6 && units[at]?.kind !== 'mark' && normOf(units[at]) !== 'since') at++;
  if (normOf(units[at]) !== 'since') return undefined;
  const behind = words(units, value + 1, at);
  let before = value - 1;
  while (approximating.has(normOf(units[before])) || littleWords.test(normOf(units[before]))) before--;
  const said = words(units, before - 2, before + 1);
  const isNow = /(?:^| )(?:it is|it 's|it has been|it 's been)$/.test(said) && !/\bago\b/.test(behind);
  return isNow || /^(?:have|has) (?:now |already )?(?:passed|elapsed|gone by|gone)\b/.test(behind) ? at : undefined;
}

/** “*just over* twelve years”, “*now almost* twelve years” */
const littleWords =
  /^(?:now|just|already|only|exactly|all|of|almost|nearly|over|under|more|less|than|some|about|the|best|a|good)$/;

function words(units: readonly Unit[], from: number, to: number): string {
  return units.slice(Math.max(0, from), to).map(normOf).join(' ');
}

function isEnd(unit: Unit | undefined): boolean {
  return unit === undefined || (unit.kind === 'mark' && !/^["'(*_-]$/.test(normOf(unit)));
}
