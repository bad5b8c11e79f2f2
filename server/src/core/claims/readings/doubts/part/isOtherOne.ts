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

/** “the *secondary* mirror”, “two *side* spans of 960 metres”, “the *Italian* summit”: the noun that states the figure is another's of its sort. */
export function isOtherOne(context: SentenceContext, { property, value, clause, subject }: Reading): boolean {
  if (property.value !== 'quantity' || context.units[value]?.kind !== 'quantity') return false;
  const nouns = context
    .occurrences()
    .filter(o => o.property === property && isIn(clause, o.first) && !(o.asVerb && o.wording.role !== 'any'));
  return (
    nouns.length > 0 &&
    nouns.every(
      ({ first }) => first !== clause.verb?.end && first - 1 !== subject.unit && isTold(context, first - 1, property),
    )
  );
}

function isTold({ units, prose }: SentenceContext, at: number, property: Reading['property']): boolean {
  const unit = units[at];
  if (isOrigin(unit, prose)) return true;
  const own = [property.label, ...property.triggers].join(' ').toLowerCase();
  const norm = normOf(unit);
  return telling.has(norm) && !own.split(/[^a-z]+/).includes(norm);
}

function isOrigin(unit: Unit | undefined, prose: string): boolean {
  return (
    (unit?.kind === 'name' || unit?.kind === 'mention') &&
    countriesOfDemonym(prose.slice(unit.start, unit.end)).length > 0
  );
}
