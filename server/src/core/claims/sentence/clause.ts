/** What a clause does with what it says: only `asserted` clauses can be refuted. `told` is what a film, a rumour or a mere thought has it. */
export type Modality = 'asserted' | 'denied' | 'question' | 'conditional' | 'future' | 'told';

/**
 * A stretch of a sentence around one verb. All numbers are indexes of units; ends are exclusive. What is missing is undefined, not
 * absent: clauses are looked at all the time, and the engine reads objects of one shape fastest.
 */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** What stands before an embedded clause, or else behind one, and belongs to this clause: “*Voyager 1*, which …, was launched”. */
  readonly lead: { readonly start: number; readonly end: number } | undefined;
  /** The verb with its auxiliaries; undefined in headlines, captions, table rows and other verbless stretches. */
  readonly verb: { readonly start: number; readonly end: number } | undefined;
  readonly passive: boolean;
  /** The tense of the finite verb, as far as its form tells. */
  readonly tense: 'past' | 'present' | 'perfect' | 'future' | 'none';
  readonly modality: Modality;
  readonly kind: 'main' | 'relative' | 'participial' | 'subordinate' | 'coordinate';
  /** The unit that the verb is said of: the head of its subject, or the antecedent of a relative or participial clause. */
  readonly subject: number | undefined;
  /** The noun or name before an object relative clause: “*the firm* that Boeing had set up”. */
  readonly object: number | undefined;
  /** The word that opens it (“when”, “who”), folded. */
  readonly marker: string | undefined;
}

/** Whether the unit belongs to the clause: to its own stretch or to what stands before an embedded clause. */
export function isIn(clause: Clause, unit: number): boolean {
  return (
    (clause.start <= unit && unit < clause.end) ||
    (clause.lead !== undefined && clause.lead.start <= unit && unit < clause.lead.end)
  );
}

/** “its rival *employed* 90 people”: what is the verb of its clause, and describes no noun. */
export function isClauseVerb(clauses: readonly Clause[], unit: number): boolean {
  return clauses.some(({ verb, kind }) => verb !== undefined && verb.end === unit + 1 && kind !== 'participial');
}

/** A stretch that asserts something without a verb: a headline, a table's cell. */
export function verblessClause(start: number, end: number): Clause {
  return {
    start,
    end,
    lead: undefined,
    verb: undefined,
    passive: false,
    tense: 'none',
    modality: 'asserted',
    kind: 'main',
    subject: undefined,
    object: undefined,
    marker: undefined,
  };
}
