import { countriesOfDemonym } from '../../../../values/places/countries';
import { isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** Words that tell one of several parts, measures or makes of it. */
const telling = new Set(
  `secondary tertiary side back rear front approach outer inner upper lower smaller larger bigger shorter longer lesser other second third
   northern southern eastern western north south east west left right subsidiary auxiliary minor junior reserve indoor kart additional old older original
   former previous earlier`.split(/\s+/),
);

/** Those that tell what the clause is about from the whole. */
const mains = new Set([...telling, 'main', 'central', 'longest', 'widest']);

/** “the *secondary* mirror”, “two *side* spans of 960 metres”, “the *Italian* summit”: the noun that states the figure is another's of its sort. */
export function isOtherOne(context: SentenceContext, { property, value, clause, subject }: Reading): boolean {
  if (property.value !== 'quantity' || context.units[value]?.kind !== 'quantity') return false;
  const nouns = context
    .occurrences()
    .filter(o => o.property === property && isIn(clause, o.first) && !(o.asVerb && o.wording.role !== 'any'));
  // “Its *main* span is 440 metres long”
  const head = clause.subject;
  const isOfPart =
    head !== undefined && clause.verb !== undefined && head < clause.verb.start && nouns.some(o => o.first === head);
  if (isOfPart && mains.has(normOf(context.units[head - 1])) && !isOwnWord(context, head - 1, property)) return true;
  return (
    nouns.length > 0 &&
    nouns.every(
      ({ first }) => first !== clause.verb?.end && first - 1 !== subject.unit && isTold(context, first - 1, property),
    )
  );
}

function isTold(context: SentenceContext, at: number, property: Reading['property']): boolean {
  if (isOrigin(context.units[at], context.prose)) return true;
  return telling.has(normOf(context.units[at])) && !isOwnWord(context, at, property);
}

function isOwnWord({ units }: SentenceContext, at: number, { label, triggers }: Reading['property']): boolean {
  return [label, ...triggers]
    .join(' ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .includes(normOf(units[at]));
}

function isOrigin(unit: Unit | undefined, prose: string): boolean {
  return (
    (unit?.kind === 'name' || unit?.kind === 'mention') &&
    countriesOfDemonym(prose.slice(unit.start, unit.end)).length > 0
  );
}
