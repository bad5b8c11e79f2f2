import type { Entity, Property } from '../../../../facts/factSet';
import { determiners } from '../../../language/closedClasses';
import type { Occurrence } from '../../../occurrences';
import { isNamed, normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const deals = new Set(['acquired', 'acquired-by', 'acquisition-price']);

/**
 * “its *purchase of Acme*”, “the *merger with Acme*”: who was bought, or merged with, stands behind the noun. Where that is neither the
 * subject nor whom the facts know as its buyer, it is another deal, of which the facts say nothing.
 */
export function isDealWithOther(context: SentenceContext, { trigger, subject, property }: Reading): boolean {
  if (trigger === undefined || !deals.has(property.id)) return false;
  const said = context.occurrences().find(o => o.property === property && o.first === trigger.first && !o.asVerb);
  return said !== undefined && isOtherDeal(context, said, subject.entity, property);
}

/** For a row of a table as well, whose verbs no clause reads: “1902 | S *buys Acme*”. */
export function isOtherDeal(context: SentenceContext, said: Occurrence, subject: Entity, property: Property): boolean {
  if (!deals.has(property.id)) return false;
  const { units } = context;
  const behind = objectAt(units, said);
  if (behind === undefined) return false;
  const start = determiners.has(normOf(units[behind])) ? behind + 1 : behind;
  // “the acquisition of *a small bakery*”
  if (!isNamed(units[start])) return /^(?:an?|another)$/.test(normOf(units[behind]));
  // “the merger of *Acme and S*”
  for (let at = start; ; at += 2) {
    const unit = units[at];
    if (!isNamed(unit)) return true;
    if (isSubject(context, at, subject) || isBuyer(context, unit, subject)) return false;
    if (!/^(?:and|&|,)$/.test(normOf(units[at + 1]))) return true;
  }
}

/** Where it stands with whom the deal is, if it does. */
function objectAt(units: readonly Unit[], { last, asVerb, wording }: Occurrence): number | undefined {
  if (/^(?:of|with)$/.test(normOf(units[last]))) return last + 1;
  if (/^(?:of|with)$/.test(normOf(units[last + 1]))) return last + 2;
  return asVerb && wording.role !== 'any' && wording.preposition === undefined ? last + 1 : undefined;
}

function isSubject({ units, subjects }: SentenceContext, at: number, entity: Entity): boolean {
  const unit = units[at];
  return (
    subjects.some(s => s.unit === at && s.entity === entity) ||
    (unit?.kind === 'mention' && unit.forms.some(form => form.entity === entity))
  );
}

/** Whom a fact of the subject names: “the merger with Acme”, where Acme has bought it. */
function isBuyer({ index }: SentenceContext, unit: Unit | undefined, subject: Entity): boolean {
  return (
    unit?.kind === 'mention' &&
    unit.forms.some(({ entity }) => (index.byValue.get(entity.id) ?? []).some(fact => fact.subject === subject))
  );
}
