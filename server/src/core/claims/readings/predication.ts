import type { Fact } from '../../facts/factSet';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import type { SubjectUnit } from '../sentenceContext';
import type { Part } from './clausePart';

/** A clause whose verb states a property, and one in it of whom the facts know that property. */
export interface Predication {
  readonly occurrence: Occurrence;
  readonly clause: Clause;
  readonly verb: NonNullable<Clause['verb']>;
  readonly subject: SubjectUnit;
  /** The facts of the subject and the property; not empty. */
  readonly facts: readonly Fact[];
  /** What the subject is to the verb. */
  readonly part: Part;
}

/** Whether the facts say of something that it is so, or is not. */
export function isBoolean([first]: readonly Fact[]): boolean {
  return first?.values[0]?.kind === 'boolean';
}

/** Whether the clause is about it, by its own name or by what of it the clause is about: “the *construction* of S”. */
export function isSubject({ part }: Predication): boolean {
  return part === 'subject' || part === 'subjectPhrase';
}
