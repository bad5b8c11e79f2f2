import type { Dimension } from '../../values/quantities/unitRows';
import type { TermClassId } from '../../values/terms/termClasses';
import type { ValueKind } from '../factSet';

/**
 * A built-in property and the English that states it. Words are given in their base form; the grammar of
 * `claims/` inflects them, and builds questions of voice, possession and apposition around them, so that
 * adding a property or a wording is adding a line here.
 */
export interface PropertyDefinition {
  readonly id: string;
  /** How a message names it: “founded”, “special envoy”. */
  readonly label: string;
  readonly value: ValueKind;
  /** Other ids that a fact file may use for it: Wikidata's label and P-number. */
  readonly synonyms?: readonly string[];
  /** Relational nouns: “the *capital* of S is V”, “S's *birth* in V”, “V, S's *director*”. */
  readonly nouns?: readonly string[];
  /** Nouns for what the subject is to the value: of a father, “*son*”: “S, the *son* of V”, “V's *son*, S”. */
  readonly converse?: readonly string[];
  /** Verb phrases of which the subject is the actor: “S *died* in V”. One ending in a preposition is followed by the value. */
  readonly does?: readonly string[];
  /** Verb phrases that happen to the subject: “S was *founded*”, “X *founded* S”. */
  readonly undergoes?: readonly string[];
  /** Verb phrases by which the value acts on the subject: “V *wrote* S”, “S was *written* by V”. */
  readonly agent?: readonly string[];
  /** Verb phrases by which the subject acts on the value: “S *attended* V”, “V was *attended* by S”. */
  readonly object?: readonly string[];
  /** What the value makes is called so: “V's *novel* S”, “S, a *novel* by V”. */
  readonly products?: readonly string[];
  /** The office itself: “under the *editorship* of V”, “the *editorship* of S passed to V”. */
  readonly offices?: readonly string[];
  /** Whoever has the office has the subject under them: “S won the cup *under V*”. */
  readonly isOver?: true;
  /** Where whoever has the office stands: “with V *at the helm*”. Their articles are left out. */
  readonly stations?: readonly string[];
  /** What its subjects are called behind the value's name: “the KTV *drama* S”, “S, a Harrow Town *striker*”. */
  readonly things?: readonly string[];
  /** Adjectives and fixed phrases that announce the property without a verb: “S, *dead* since V”. */
  readonly marks?: readonly string[];
  /**
   * Whole wordings where word order decides. Words match in any inflection, `(a|b)` is a choice, a word with `?` may be missing, `...` is a short phrase of
   * any words (“plays *a nun* in S”),
   * and determiners, adverbs and auxiliaries between the words are passed over.
   */
  readonly patterns?: readonly string[];
  /**
   * Those of the wordings that are said of other things as well (“he was a *Lutheran*” tells no occupation): with them, nothing speaks
   * against a fact but what the facts know for a value of the property, or what ends in the same word.
   */
  readonly loose?: readonly string[];
  /** What lasts from its date on, in words that stand in this order: “has *belonged* to V *since* 1990”, “*in orbit since* 1990”. */
  readonly since?: readonly string[];
  /** What lasted up to its date: “stayed *in office until* 1990”. */
  readonly until?: readonly string[];
  /** A bare date or duration right beside the subject's name may mean it: “*Ulysses* (1922)”, “the 44-day war”. */
  readonly besideName?: true;
  /** A stretch of time runs up to its date, so that “until 1990” names it where elsewhere “until” only bounds. */
  readonly isEnd?: true;
  /**
   * Whom or what its figure may count beside its nouns: “the choir has 80 *singers*”. They do not state the property, and one far from the
   * fact's figure counts a part.
   */
  readonly counts?: readonly string[];
  /** Its value is a place, though the fact format counts it among the entities: a country and a region may hold one another. */
  readonly isPlace?: true;
  /** Its value is somebody, a body or a country (“the dam is owned by *Brazil*”): of what kind one is that no entry declares, it does not tell. */
  readonly mayBeState?: true;
  /** Its values are common nouns: a fact file may give them a capital, as encyclopedias do (“Stainless steel”), and prose does not. */
  readonly isCommon?: true;
  /** Its values are words of a class of the language, of which the tables know most: a word of it can be its value, known or not. */
  readonly terms?: TermClassId;
  /** A figure that changes from year to year: one that is told of another year is not the fact's. */
  readonly changes?: true;
  /** A subject has one of it for good, so that a draft which gives two contradicts itself. */
  readonly once?: true;
  /** Of an amount that has a unit: what the unit measures. */
  readonly measures?: Dimension;
  /** It is done to one of many: “joined *Barcelona* in 2022” is no other date of “joined” than the fact's, which names no club or another. */
  readonly hasObject?: true;
  /** It happens to a thing in several places or languages: “published *in German* in 1927” is another date than the fact's. */
  readonly happensInParts?: true;
}
