import type { Entity, Fact, Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { factsOf } from '../factIndex';
import { beginnings } from '../language/beginnings';
import { stem } from '../language/stem';
import { propertiesSaid } from '../likelyProperty';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import { clauseAt, type SentenceContext } from '../sentenceContext';
import { becomesAnother } from './becomesAnother';

/**
 * “Left on 15 July 1935”, of a firm founded on 15 July 1916: the verb says what happened, and it is something else. A curator's own
 * property may be told by verbs of which the vocabulary thinks otherwise.
 */
export function saysAnother(context: SentenceContext, value: number, { property, subject }: Fact): boolean {
  if (saysSibling(context, value, property, subject) || isDoneByOther(context, value, property, subject)) return true;
  if (isOfWriter(context, value) || becomesAnother(context, value, property)) return true;
  return findBuiltInProperty(property.id) !== undefined && isVerbOfOtherDate(context, value, property);
}

/** The verb is one of the vocabulary's, or of the fact set's, for other dates. */
export function isVerbOfOtherDate(context: SentenceContext, value: number, property: Property): boolean {
  // Any verb may tell the day of an event: “the riders *left* on …”.
  if (property.value !== 'date' || property.id === 'date') return false;
  const said = propertiesSaid(context, value, property.value);
  // How a thing began is told in many ways: “the railway *dates from* …”, of the day on which it opened.
  const isBeginning = beginnings.has(property.id) && [...said].some(id => beginnings.has(id));
  return said.size > 0 && !said.has(property.id) && !isBeginning && ![...said].some(id => isSortOf(property, id));
}

/** A curator's “opened on the island” is a sort of opening. */
function isSortOf({ id, label }: Property, kind: string): boolean {
  return `${id} ${label}`.split(/[\s-]+/).some(word => stem(word.toLowerCase()) === stem(kind));
}

/** “*I read* it on …”: what the writer or the reader did. */
function isOfWriter(context: SentenceContext, value: number): boolean {
  const verb = clauseAt(context, value)?.verb;
  return verb !== undefined && verb.end <= value && /^(?:i|we|you)$/.test(normOf(context.units[verb.start - 1]));
}

/** “went *on sale* on 9 November 2007”, of what was *shown* on 9 January: the words are those of another fact of the same subject. */
function saysSibling(context: SentenceContext, value: number, property: Property, subject: Entity): boolean {
  const clause = clauseAt(context, value);
  const said = context
    .occurrences()
    .filter(o => o.property.value === property.value && clause !== undefined && isIn(clause, o.first))
    .map(o => o.property);
  const isSibling = (other: Property) => factsOf(context.index, subject.id, other).length > 0;
  return property.value === 'date' && said.some(isSibling) && !said.includes(property);
}

/** “*A country left* the accord on 4 November”, “*a party* was on the peak then”: somebody else's doing, in words that are not the property's. */
function isDoneByOther(context: SentenceContext, value: number, property: Property, subject: Entity): boolean {
  const clause = clauseAt(context, value);
  const at = context.subjects.find(s => s.entity === subject && clause !== undefined && isIn(clause, s.unit))?.unit;
  if (clause?.verb === undefined || clause.passive || clause.subject === undefined || at === undefined) return false;
  // The vocabulary's own properties have been asked for already.
  if (findBuiltInProperty(property.id) !== undefined || property.value !== 'date') return false;
  if (at < clause.verb.end) return false;
  return !context.occurrences().some(o => o.property === property && isIn(clause, o.first));
}
