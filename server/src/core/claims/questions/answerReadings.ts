import type { Entity, Fact, Property } from '../../facts/factSet';
import { factsOf } from '../factIndex';
import { identifiesBearer } from '../identifyingDate';
import { adverbs, auxiliaries, determiners, negations, prepositions, pronouns } from '../language/closedClasses';
import { canHold } from '../readings/slots';
import { type Clause, verblessClause } from '../sentence/clause';
import { normOf, wordOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';

/** “How tall is Denali? It is *6,190 metres*.” The question before says of what the value is, and nothing but small words leads to it. */
export function answerReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  const readings: Reading[] = [];
  for (const { entity, property, time, ifNamed, ifAlike } of context.asked) {
    const from = ifNamed ? behindName(context, entity) : 0;
    const value = from === undefined ? undefined : answerTo(context, property, from);
    const clause = value === undefined ? undefined : clauseOf(context, value);
    if (value === undefined || clause === undefined) continue;
    if (ifAlike && !isAlike(dates.get(value), factsOf(context.index, entity.id, property))) continue;
    readings.push({
      subject: { unit: -1, entity, via: 'implied' },
      property,
      facts: factsOf(context.index, entity.id, property),
      value,
      strength: 2,
      clause,
      construction: 'answer',
      ...countedBehind(context, property, value),
      how: 'answers the question before',
      ...(time === undefined ? {} : { askedFor: time }),
    });
  }
  return readings;
}

/** “Six *gold medals*.”: the words of the property say what is counted. */
function countedBehind(context: SentenceContext, property: Property, value: number): Pick<Reading, 'trigger'> {
  const counted = context.occurrences().find(o => o.property === property && o.first === value + 1);
  return counted === undefined ? {} : { trigger: counted };
}

/** That very day or month, or one slip away from it. */
function isAlike(told: ResolvedDate | undefined, facts: readonly Fact[]): boolean {
  return facts.some(({ values }) =>
    values.some(known => told !== undefined && known.kind === 'date' && identifiesBearer(told.value, known.date)),
  );
}

/** “*The weir*, in 1994.”: behind the name of the one, where nothing but small words stands before it. */
function behindName({ units, subjects }: SentenceContext, entity: Entity): number | undefined {
  const first = units.findIndex(unit => unit.kind !== 'mark' && !leadsIn(normOf(unit)));
  return subjects.some(subject => subject.unit === first && subject.entity === entity) ? first + 1 : undefined;
}

/** “In 1962, *to make room for a road*”: what for is said behind the answer, and makes no condition of it. */
function clauseOf(context: SentenceContext, value: number): Clause | undefined {
  const clause = clauseAt(context, value);
  const verb = clause?.verb?.start ?? 0;
  const isAimed = clause?.modality === 'conditional' && verb > value && normOf(context.units[verb - 1]) === 'to';
  const comma = context.units.findIndex((unit, i) => i > value && normOf(unit) === ',');
  return clause !== undefined && isAimed && value < comma && comma < verb
    ? verblessClause(clause.start, comma)
    : clause;
}

function answerTo(context: SentenceContext, property: Property, from: number): number | undefined {
  if (isGuess(context)) return undefined;
  let isDenied = false;
  for (let i = from; i < context.units.length; i++) {
    const unit = context.units[i];
    if (unit === undefined) return undefined;
    const norm = normOf(unit);
    // “Who supervised him? *At Princeton* it was V.”
    const isPlace = named.has(property.value) && /^(?:in|at|on|from|near)$/.test(normOf(context.units[i - 1]));
    if (canHold(unit, property) && !isPlace) return unit.kind === 'word' && isDenied ? undefined : i;
    // “Whom did she marry, and when? *Peter Holm*, in July 1893.”
    if (context.asked.some(asked => asked.property !== property && canHold(unit, asked.property))) continue;
    if (isPlace && (unit.kind === 'name' || unit.kind === 'mention')) continue;
    // “In 1967, 277 miles.”
    // “*Not* in 1920, but in 1921.”
    isDenied ||= norm === 'not';
    if (norm === 'not') continue;
    if (negations.has(norm) || (unit.kind !== 'mark' && unit.kind !== 'date' && !leadsIn(norm))) return undefined;
  }
  return undefined;
}

/** “*Most of you said* two million.”: what a crowd says is its guess, and the answer follows. */
function isGuess({ units }: SentenceContext): boolean {
  const said = units.findIndex(unit => /^(?:said|say|guessed|guess|thought|think|wrote|answered)$/.test(normOf(unit)));
  const before = units.slice(0, Math.max(said, 0));
  return (
    before.length < 5 &&
    before.some(unit => /^(?:most|many|some|few|several|half|everyone|everybody)$/.test(wordOf(unit)))
  );
}

const named: ReadonlySet<string> = new Set(['person', 'organization', 'entity']);

function leadsIn(norm: string): boolean {
  return (
    pronouns.has(norm) ||
    auxiliaries.has(norm) ||
    determiners.has(norm) ||
    prepositions.has(norm) ||
    adverbs.has(norm) ||
    /^(?:there|answer|born|yes|well|said|wanted|accepted)$/.test(norm)
  );
}
