import type { Property } from '../../../../facts/factSet';
import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { civilOf } from '../../../../values/day';
import { countriesOfDemonym, countryOf } from '../../../../values/places/countries';
import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

/** What begins in one country after the other: a curator's words for it. */
const byCountry =
  /\b(?:sale|sold|shops?|stores?|shipped|released?|available|in(?:to)? force|took effect|binding|aired|broadcast|screened)\b/;

/**
 * “went on sale *in Britain*”, “*for Turkey* it entered into force”, and, in the same year, “opened *to traffic*”: when it did so in one country
 * or for one use is another day.
 */
export function isInPart(
  context: SentenceContext,
  reading: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const { units, prose } = context;
  const { property, clause, facts, value } = reading;
  if (property.value !== 'date') return false;
  if (property.id === 'opened' && isForUse(context, reading)) return isSameYear(facts, dates.get(value)?.value.first);
  if (!goesByCountry(property)) return false;
  return units.some((unit, i) => {
    if (!isIn(clause, i) || !/^(?:in|for)$/.test(normOf(unit))) return false;
    const next = normOf(units[i + 1]) === 'the' ? units[i + 2] : units[i + 1];
    if (next?.kind !== 'name' && next?.kind !== 'mention') return false;
    const text = prose.slice(next.start, next.end);
    return countryOf(text) !== undefined || countriesOfDemonym(text).length > 0;
  });
}

function goesByCountry(property: Property): boolean {
  const builtIn = findBuiltInProperty(property.id);
  if (builtIn !== undefined) return builtIn.happensInParts === true;
  return byCountry.test([property.label, ...property.triggers].join(' ').toLowerCase());
}

function isForUse({ units }: SentenceContext, { clause }: Reading): boolean {
  const at = clause.verb?.end ?? -1;
  const noun = normOf(units[at + 1]) === 'the' ? at + 2 : at + 1;
  return /^(?:to|for)$/.test(normOf(units[at])) && /^(?:traffic|public|visitors|passengers)$/.test(normOf(units[noun]));
}

function isSameYear(facts: Reading['facts'], day: number | undefined): boolean {
  if (day === undefined || !Number.isFinite(day)) return false;
  const { year } = civilOf(day);
  return facts.some(({ values }) => values.some(v => v.kind === 'date' && civilOf(v.date.first).year === year));
}
