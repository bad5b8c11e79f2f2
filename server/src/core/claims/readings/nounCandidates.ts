import { factsOf } from '../factIndex';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import type { Unit } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isExistential } from './isExistential';

/** Whose a relational noun may be. */
interface NounCandidates {
  readonly candidates: readonly SubjectUnit[];
  /** The sentence names them, or has a word that stands for them. */
  readonly isExplicit: boolean;
  /** “*There was* a director, V”: somebody of whom the text has told. */
  readonly isThere: boolean;
}

/** Those of whom the facts know the noun's property: whom the sentence names, else whom it may mean without a name. */
export function nounCandidates(context: SentenceContext, occurrence: Occurrence, clause: Clause): NounCandidates {
  const { property } = occurrence;
  const longer = longerThan(context, occurrence);
  const isLonger = ({ entity }: SubjectUnit) =>
    longer.some(id => (context.index.bySubject.get(entity.id)?.get(id) ?? []).length > 0);
  const hasFacts = (s: SubjectUnit) => factsOf(context.index, s.entity.id, property).length > 0 && !isLonger(s);
  const isThere = property.value === 'person' && isExistential(context, clause);
  const explicit = context.subjects.filter(hasFacts);
  if (explicit.length > 0) return { candidates: explicit, isExplicit: true, isThere };
  const candidates = isThere ? peopleTold(context, hasFacts) : meantUnnamed(context, property, hasFacts);
  return { candidates, isExplicit: false, isThere };
}

function peopleTold(context: SentenceContext, hasFacts: (subject: SubjectUnit) => boolean): SubjectUnit[] {
  const isMeant = ({ entity }: SubjectUnit) => context.peopleBefore().includes(entity);
  return [...context.implied, ...context.earlier].filter(hasFacts).filter(isMeant);
}

function meantUnnamed(
  context: SentenceContext,
  property: Occurrence['property'],
  hasFacts: (subject: SubjectUnit) => boolean,
): SubjectUnit[] {
  const implied = context.implied.filter(hasFacts);
  if (implied.length > 0) return implied;
  const only = onlyEarlier(context, hasFacts);
  return only.length > 0 ? only : officesOf(context, property);
}

/** “the *music director*” is no director, “the *head office*” no head: the properties whose longer words begin or end with these. */
function longerThan(context: SentenceContext, { property, first, last }: Occurrence): string[] {
  return (
    context
      .occurrences()
      .filter(o => o.property !== property && o.first <= first && last <= o.last && o.last - o.first > last - first)
      // “is the *area code* of S” is not “is an area of S”, which passes over a word.
      .filter(o => !o.asVerb || context.units.slice(first, last + 1).every(unit => isAmong(o.wording.stems, unit)))
      .map(o => o.property.id)
  );
}

function isAmong(stems: readonly string[], unit: Unit): boolean {
  return unit.kind !== 'word' || stems.includes(unit.stem);
}

/** “The attendance was V”: of the one thing, of all that the section has told of, that has an attendance. */
function onlyEarlier(context: SentenceContext, hasFacts: (subject: SubjectUnit) => boolean): SubjectUnit[] {
  const earlier = context.earlier.filter(hasFacts);
  // What the paragraph itself has told of is nearer than all that stands above it.
  const near = earlier.filter(({ entity }) => context.inParagraph(entity));
  if (near.length === 1) return near;
  const [only, ...others] = earlier;
  // “**Sloe.** … The shares cost V”, behind a paragraph about another firm.
  const isOver =
    only !== undefined &&
    [...context.subjects, ...context.implied].some(
      ({ entity }) => entity !== only.entity && entity.type === only.entity.type && context.inParagraph(entity),
    );
  return only === undefined || others.length > 0 || isOver ? [] : [only];
}

/** “The prime minister, V,”: where the draft speaks of one country whose prime ministers the facts know, it is hers. */
function officesOf(context: SentenceContext, property: Occurrence['property']): SubjectUnit[] {
  const holders = context.spokenOf.filter(s =>
    factsOf(context.index, s.entity.id, property).some(f => f.valid !== undefined),
  );
  return holders.length === 1 ? holders : [];
}
