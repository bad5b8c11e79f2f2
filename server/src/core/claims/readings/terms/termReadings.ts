import type { Entity, Fact } from '../../../facts/factSet';
import type { TermClass, TermForm } from '../../../values/terms/termClass';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../../sentenceContext';
import { isRivalTerm } from './isRivalTerm';
import { valueEndOf } from './termAround';
import { termClassOf } from './termClassOf';
import { termBefore, termsBehind } from './termsBeside';
import { termsOfPredicate } from './termsOfPredicate';
import type { ToldTerm } from './toldTerm';

/**
 * What somebody is called beside the name: “*the cellist* Ida Moe”, “Ida Moe, *the cellist* who …”, “As *a cellist*, Ida Moe …”, “Ida Moe
 * was *a cellist*”, “Ida Moe (*cello*)”. The word is of the class that the property's values are of, and stands for its value.
 */
export function termReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    for (const [id, facts] of context.index.bySubject.get(subject.entity.id) ?? []) {
      const property = facts[0]?.property;
      const forms = formsFor(id, subject.entity);
      const terms = property === undefined || forms === undefined ? undefined : termClassOf(property);
      if (property === undefined || forms === undefined || terms === undefined) continue;
      for (const { term, how } of termsAbout(context, subject, terms, forms)) {
        const clause = clauseAt(context, term.first);
        if (clause === undefined) continue;
        const reading: Reading = {
          subject,
          property,
          facts,
          value: term.first,
          valueEnd: valueEndOf(term),
          strength: 3,
          clause,
          construction: 'apposition',
          how,
        };
        if (isRivalTerm(context, reading) && !readings.some(other => isSame(other, reading))) readings.push(reading);
      }
    }
  }
  return readings;
}

/** Of a genre, a person is the singer; a film is the thing itself, and a band may be either. */
function formsFor(property: string, { type }: Entity): readonly TermForm[] | undefined {
  return property === 'genre' && type !== 'person' ? ['thing', 'adjective', 'person'] : told.get(property);
}

/** The properties of which a word beside a name tells, and in which form. */
const told: ReadonlyMap<Fact['property']['id'], readonly TermForm[]> = new Map<string, readonly TermForm[]>([
  ['occupation', ['person']],
  ['field', ['person']],
  ['instrument', ['person']],
  ['position-played', ['person']],
  ['religion', ['person']],
  ['party', ['person']],
  ['ethnic-group', ['person']],
  ['genre', ['person']],
]);

function termsAbout(
  context: SentenceContext,
  subject: SubjectUnit,
  terms: TermClass,
  forms: readonly TermForm[],
): readonly ToldTerm[] {
  const predicates = termsOfPredicate(context, subject, terms, forms);
  if (isUnnamed(subject) || subject.unit < 0) return predicates;
  return [
    ...termBefore(context, subject.unit, terms, forms),
    ...termsBehind(context, subject.unit, terms, forms),
    ...predicates,
  ];
}

function isSame(a: Reading, b: Reading): boolean {
  return a.value === b.value && a.subject === b.subject && a.property === b.property;
}
