import { factsOf } from '../factIndex';
import { coordinators, prepositions } from '../language/closedClasses';
import { type Clause, isIn } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { isCopula } from './carrying';
import type { NounPhrase } from './nounPhrase';
import { canHold, nominalAfter } from './slots';

/** The names that a clause equates with a relational noun: “S's director *is V*”, “*V and W are* S's directors”. */
export function toldByCopula(
  context: SentenceContext,
  clause: Clause,
  phrase: NounPhrase,
  property: Reading['property'],
  subject: SubjectUnit,
): readonly number[] {
  if (clause.verb === undefined || !isCopula(context, clause)) return [];
  const { start, end } = clause.verb;
  if (phrase.head < start && isIn(clause, phrase.head)) {
    const isMeant =
      !isSaidOfAnother(clause, phrase) ||
      (isNameOf(context, phrase) && clause.subject === phrase.start - 2) ||
      (isOneOf(context, phrase) && isListedIn(context, property, subject));
    if (isMeant) {
      const value = complement(context, clause, property);
      return value === undefined ? [] : [value];
    }
  }
  if (phrase.head < end || clause.subject === undefined || isGiven(context, clause)) return [];
  const from = isNameOf(context, phrase) ? phrase.start - 2 : phrase.start;
  if (!canHold(context.units[clause.subject], property) || between(context, end, from)) return [];
  return [clause.subject, ...coordinated(context, clause.subject, property)];
}

/** “The *captain* of U-20, the submarine that sank her, was V”: the copula speaks of a noun that stands before the phrase. */
function isSaidOfAnother({ subject }: Clause, { start, owners }: NounPhrase): boolean {
  return subject !== undefined && subject < start && !owners.some(owner => owner.subject.unit === subject);
}

/** “The *name of* the leader is V”, “The *man at* the head of S is V” */
function isNameOf({ units }: SentenceContext, { start }: NounPhrase): boolean {
  const link = normOf(units[start - 1]);
  const noun = normOf(units[start - 2]);
  return (
    (link === 'of' && noun === 'name') ||
    (/^(?:at|behind)$/.test(link) && /^(?:man|woman|person|figure|name)$/.test(noun))
  );
}

/** “*One of* the ingredients of S is V” */
function isOneOf({ units, prose }: SentenceContext, { start }: NounPhrase): boolean {
  const one = units[start - 2];
  return normOf(units[start - 1]) === 'of' && one !== undefined && /^one$/i.test(prose.slice(one.start, one.end));
}

/** The facts have a closed list of the property's values. */
function isListedIn({ index }: SentenceContext, property: Reading['property'], { entity }: SubjectUnit): boolean {
  return factsOf(index, entity.id, property).some(({ closed }) => closed);
}

/** What a copula says of its subject: “the capital is (the city of) V”, “the headquarters are in V”. */
function complement(context: SentenceContext, clause: Clause, property: Reading['property']): number | undefined {
  const from = clause.verb?.end ?? 0;
  // “S's director was *no friend* of V”
  if (normOf(context.units[from]) === 'no' && !/^(?:other|less)$/.test(normOf(context.units[from + 1])))
    return undefined;
  if (property.value === 'person' && isWhose(context, from))
    return canHold(context.units[from], property) ? from : undefined;
  // “The envoy is *in Damascus*”: where, and not who.
  const through = property.value === 'person' ? ['by'] : ['in', 'at', 'near', 'by', 'on'];
  return nominalAfter(context, from, clause.end + 1, property, { through: new Set(through) });
}

/** “The best time was *V's*, and …”: whose it was, and nothing of V's. */
function isWhose({ units }: SentenceContext, at: number): boolean {
  const behind = units[at + 2];
  return (
    isNamed(units[at]) &&
    /^'s?$/.test(normOf(units[at + 1])) &&
    (behind === undefined || /^[.,;:!?)]$/.test(normOf(behind)) || coordinators.has(normOf(behind)))
  );
}

/** “V, whom X *named* S's director”: who gives an office does not have it. */
function isGiven({ units }: SentenceContext, { verb, passive }: Clause): boolean {
  return !passive && /^(?:named|called)$/.test(normOf(units[(verb?.end ?? 0) - 1]));
}

function between(context: SentenceContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = context.units[i];
    if (isNamed(unit) || prepositions.has(normOf(unit))) return true;
  }
  return false;
}

function coordinated(context: SentenceContext, head: number, property: Reading['property']): number[] {
  const found: number[] = [];
  for (let i = head - 2; i >= 0; i -= 2) {
    if (!/^(?:and|,)$/.test(normOf(context.units[i + 1])) || !canHold(context.units[i], property)) break;
    // “*A Texan*, V, was its director”: what she was.
    if (/^an?$/.test(normOf(context.units[i - 1]))) break;
    found.push(i);
  }
  return found;
}
