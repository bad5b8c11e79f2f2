import type { Entity, Fact, Property } from '../facts/factSet';
import type { DateValue } from '../values/dateValue';
import type { FactIndex } from './factIndex';
import type { Occurrence } from './occurrences';
import type { Asked } from './questions/question';
import type { PlacedBlock } from './readingOrder';
import { type Clause, isIn } from './sentence/clause';
import type { Unit } from './sentence/unit';
import type { StemIndex } from './stemIndex';
import type { Told } from './tellings/telling';
import type { Topic } from './topics';

/**
 * A unit that stands for an entity of the fact set: by its name, or because the context tells. By `elision` it is the verb that lacks
 * its subject.
 */
export interface SubjectUnit {
  readonly unit: number;
  readonly entity: Entity;
  readonly via: 'name' | 'short' | 'pronoun' | 'elision' | 'description' | 'implied';
  /** The clause whose verb tells the event of the thing that the unit names: “the dam *burst*”. */
  readonly happensIn?: Clause;
}

/** It is meant, and its name does not stand there: “it”, or the subject that a verb lacks. */
export function isUnnamed({ via }: SubjectUnit): boolean {
  return via === 'pronoun' || via === 'elision';
}

/** One sentence, read: what the readings are found in. */
export interface SentenceContext {
  readonly prose: string;
  readonly block: PlacedBlock;
  /** What stands above the block. */
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  /** The indexes of those that are no single word or mark: names and values, which are what most readings look for. */
  readonly wholes: readonly number[];
  readonly clauses: readonly Clause[];
  readonly stems: StemIndex;
  readonly subjects: readonly SubjectUnit[];
  /** What the sentences before spoke of: “the margin” is that of the race that they told of. Their `unit` is −1. */
  readonly implied: readonly SubjectUnit[];
  /** What the section has spoken of in the last sentences, however far back in them; for “the attendance” after a paragraph on the match. */
  readonly earlier: readonly SubjectUnit[];
  /** Of whom the sentences before spoke last: “There were three children, A, B and C.” */
  readonly peopleBefore: () => readonly Entity[];
  /** Whether the paragraph has spoken of the entity before this sentence. */
  inParagraph(entity: Entity): boolean;
  /** Whether it has done so by another word than “he” or “she”. */
  namedInParagraph(entity: Entity): boolean;
  /** What has an office, of all that the draft has spoken of so far: “the prime minister” in a draft about one country. Their `unit` is −1. */
  readonly spokenOf: readonly SubjectUnit[];
  /** What the sentence before does nothing but name: “**Linden Hall.** 1,420 seats …”. */
  readonly labelled: Entity | undefined;
  /** What the sentence before told of happening, in the same block; found when it is first asked for. */
  readonly told: () => readonly Told[];
  /** What the sentence before asked for. */
  readonly asked: readonly Asked[];
  readonly index: FactIndex;
  /** The occurrences of all properties that the subjects have facts of, found when they are first asked for. */
  readonly occurrences: () => readonly Occurrence[];
  /** Whether the entity's full name stands anywhere in the draft. */
  named(entity: string): boolean;
  /** The people of whom the sentence before told that they died: “He was 42.” */
  readonly deceased: ReadonlySet<Entity>;
  /** Whether the entity was mentioned before or in the sentence, in the section or one around it. */
  known(entity: string): boolean;
  /** Whether the draft has mentioned the entity before, in whatever section. */
  mentioned(entity: string): boolean;
}

/**
 * One way to take a value for what the sentence says of a subject. `strength` is how much the grammar speaks for it: 3 the words are
 * built around each other, 2 they stand in one clause, 1 they merely stand in one sentence. Only 2 and 3 can refute.
 */
export interface Reading {
  readonly subject: SubjectUnit;
  readonly property: Property;
  readonly facts: readonly Fact[];
  /** The unit that holds the value; a reading of a boolean has the unit of the verb. */
  readonly value: number;
  /** The last unit of a value that takes several. */
  readonly valueEnd?: number;
  readonly strength: 1 | 2 | 3;
  /** Why the value may be another thing's, a part's or another time's, so that the strength is 1: told by `factlint explain`. */
  readonly doubt?: string;
  readonly clause: Clause;
  /** The words that state the property, as unit indexes, where they stand as a noun. */
  readonly trigger?: { readonly first: number; readonly last: number; readonly asVerb?: boolean };
  /** The construction, where the verdict depends on it. */
  readonly construction?: 'apposition' | 'possessive' | 'pattern' | 'slip' | 'succession' | 'sum' | 'answer' | 'span';
  /** Of a pattern: the clause's own verb is among its words, so that what the clause denies or asks is what the pattern states. */
  readonly hasVerb?: true;
  /** The value stands within a noun phrase that says of something known that it was so: what the clause denies or asks is something else. */
  readonly presupposed?: true;
  /** What the grammar was: told by `factlint explain`, and by nothing else. */
  readonly how: string;
  /** The words are said of other things as well: the value must be one of the property's to speak against the fact. */
  readonly loose?: true;
  /** What a bare figure counts or measures, where the label above or before it says so. */
  readonly unit?: string;
  /** “since”, “until”, “by”: the date bounds, it does not name. */
  readonly bound?: 'since' | 'until' | 'by' | 'before' | 'after';
  /** For a role's facts: the date is when the role began or ended, not the fact's value. */
  readonly period?: 'from' | 'to';
  /** The unit that names the role's holder, beside a `period`. */
  readonly holder?: number;
  /** “at the time”: the role is judged when the text speaks of, not at the dateline. */
  readonly atThatTime?: boolean;
  /** The time that the question before asks for: the role is judged then. */
  readonly askedFor?: DateValue;
  /** “then-”, “former”, “until then”: the role may be over at the time of speaking. */
  readonly former?: boolean;
  /** “the *first* president”: which of those who had the role, whenever. */
  readonly nth?: number;
  /** The value is the ordinal of the last of those that the fact counts. */
  readonly isRank?: true;
  /** The value is an end of the years behind the subject's name: “(1815–1852)”. */
  readonly isLifespan?: true;
  /** The words before the value name what it must be: “the state of New Jersey”. */
  readonly level?: string;
  /** The value is an age, to be held against the date of birth. */
  readonly age?: AgeStatement;
}

/** That somebody is so old, and when. */
export interface AgeStatement {
  readonly years: number;
  /** The times that the words may mean: the age is wrong where it fits none of them. */
  readonly times: readonly DateValue[];
  /** Further times that the sentence speaks of: an age that fits one of them is not settled. */
  readonly otherTimes: readonly DateValue[];
  readonly occasion: 'then' | 'birthday' | 'death';
}

export function clauseAt(context: SentenceContext, unit: number): Clause | undefined {
  return context.clauses.find(clause => isIn(clause, unit));
}
