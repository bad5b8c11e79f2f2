import { countriesOfDemonym } from '../../values/places/countries';
import { determiners } from '../language/closedClasses';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';

/** “Kiesenhofer, the *Austrian* with a doctorate”, “the *Slovene* Tadej Pogačar”: whose citizen somebody is, beside the name. */
export function demonymReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    const facts = context.index.bySubject.get(subject.entity.id)?.get('nationality') ?? [];
    const [first] = facts;
    if (first === undefined || subject.via === 'pronoun') continue;
    for (const value of [demonymBehind(context, subject.unit), demonymBefore(context, subject.unit)]) {
      const clause = value === undefined ? undefined : clauseAt(context, value);
      if (value === undefined || clause === undefined) continue;
      readings.push({
        subject,
        property: first.property,
        facts,
        value,
        strength: 3,
        clause,
        construction: 'apposition',
        how: 'whose citizen, beside the name',
      });
    }
  }
  return readings;
}

function demonymBehind(context: SentenceContext, at: number): number | undefined {
  const { units } = context;
  if (normOf(units[at + 1]) !== ',' || !determiners.has(normOf(units[at + 2]))) return undefined;
  return isDemonym(context, at + 3) ? at + 3 : undefined;
}

function demonymBefore(context: SentenceContext, at: number): number | undefined {
  return isDemonym(context, at - 1) && normOf(context.units[at - 2]) !== '-' ? at - 1 : undefined;
}

function isDemonym({ units, prose }: SentenceContext, at: number): boolean {
  const unit = units[at];
  if (unit?.kind === 'mention') return unit.forms.every(form => form.kind === 'demonym');
  return (
    unit?.kind === 'name' &&
    normOf(units[at + 1]) !== '-' &&
    countriesOfDemonym(prose.slice(unit.start, unit.end)).length > 0
  );
}
