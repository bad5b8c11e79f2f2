import { auxiliaries, determiners } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { pastBracketedDate } from '../sentence/pastBracketedDate';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { listFrom } from './listFrom';
import { possessorMeant } from './possessorMeant';
import { productsOf } from './productsOf';
import { canHold, isPlainNoun, namedBehind, nominalAfter } from './slots';
import { startOfName } from './startOfName';

/**
 * Who made a thing, by what the thing is called as theirs: “V's (second) *novel* S”, “S, V's *novel*”, “S is V's *novel*”, “S, a (long)
 * *novel* by V”, “S was the first *novel* of V”.
 */
export function productReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    if (isUnnamed(subject) || subject.unit < 0) continue;
    for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const property = facts[0]?.property;
      const products = property === undefined ? undefined : productsOf(property.id);
      if (property === undefined || products === undefined) continue;
      const value = makerOf(context, subject, property, products);
      const clause = value === undefined ? undefined : clauseAt(context, value);
      if (value === undefined || value === subject.unit || clause === undefined) continue;
      for (const member of listFrom(context, value, property))
        readings.push({
          subject,
          property,
          facts,
          value: member,
          strength: 3,
          clause,
          construction: 'pattern',
          how: 'what it is called as its maker’s',
        });
    }
  }
  return readings;
}

function makerOf(
  context: SentenceContext,
  { unit: at }: SubjectUnit,
  property: Reading['property'],
  products: ReadonlySet<string>,
): number | undefined {
  const { units } = context;
  const isProduct = (i: number) => {
    const unit = units[i];
    // “V's pupil *designed* S” has the stem of “design”.
    return unit?.kind === 'word' && products.has(unit.stem) && !unit.norm.endsWith('ed');
  };
  // “V's novel S”, “V's last novel was S”, “V's masterpiece, S, hangs …”
  const named = startOfName(units, at);
  const before = named - 1;
  const noun = isProduct(before) ? before : nounBefore(context, named, at, isProduct);
  if (noun !== undefined) {
    const owner = possessorBefore(context, noun, property) ?? possessorMeant(context, noun - 1, at, property)?.unit;
    if (owner !== undefined) return owner;
  }
  // “A novel by V, *S* …”
  const by = normOf(units[before]) === ',' && canHold(units[before - 1], property) ? before - 2 : undefined;
  if (by !== undefined && normOf(units[by]) === 'by' && isProduct(by - 1) && isOpening(context, by - 1))
    return before - 1;
  if (isProduct(before)) return undefined;
  // “S, V's novel,”, “S is V's novel”
  const mark = pastBracketedDate(units, normOf(units[at + 1]) === '"' ? at + 2 : at + 1);
  if (!/^(?:,|is|was|remains|became)$/.test(normOf(units[mark]))) return undefined;
  const isCopula = normOf(units[mark]) !== ',';
  const from = pastOneOf(units, mark + 1);
  const isOneOf = from > mark + 1;
  for (let i = from; i < from + longest; i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' && !/^(?:'s?|-)$/.test(normOf(unit))) return undefined;
    // “Unlike S, the other bridge *was* designed by V”
    if (auxiliaries.has(normOf(unit))) return undefined;
    if (!isProduct(i)) continue;
    if (isProduct(i + 1)) continue;
    const after = pastManner(units, i + 1);
    const link = normOf(units[after]);
    const owner = possessorBefore(context, i, property);
    if (owner !== undefined) return owner > mark ? owner : undefined;
    if (!determiners.has(normOf(units[from]))) return undefined;
    const of = /^(?:of|by|from)$/.test(link) ? after + 1 : undefined;
    if (of === undefined || (link === 'of' && !isOneOf && !isOwn(context, from, i, isCopula))) return undefined;
    return nominalAfter(context, of, units.length, property) ?? namedBehind(context, of, units.length, property);
  }
  return undefined;
}

/** “V's last *novel* was S”, “V's *novels* include X and S”, “V's best *novel*, S, …”: the noun before what leads to the name at `named`. */
function nounBefore(
  { units }: SentenceContext,
  named: number,
  at: number,
  isProduct: (i: number) => boolean,
): number | undefined {
  let link = named - 1;
  while (link > 0 && (/^(?:and|the|")$/.test(normOf(units[link])) || isListed(units, link))) link--;
  const norm = normOf(units[link]);
  if (norm === ',') {
    const closes = normOf(units[at + 1]) === '"' ? at + 2 : at + 1;
    if (link !== named - 1 || !/^(?:[,.;:)]|)$/.test(normOf(units[closes])) || units[closes]?.kind === 'name')
      return undefined;
  } else if (!/^(?:is|was|are|were|remains|remained|include|includes|included|:)$/.test(norm)) return undefined;
  return isProduct(link - 1) ? link - 1 : undefined;
}

/** “X*,* and S”, “*X*, S”: what stands before the name in a list. */
function isListed(units: readonly Unit[], at: number): boolean {
  return normOf(units[at]) === ',' ? isNamed(units[at - 1]) : isNamed(units[at]);
}

/** “*A novel* by V, S …”: the phrase opens its stretch. */
function isOpening({ units }: SentenceContext, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    if (determiners.has(normOf(units[i]))) return i === 0 || units[i - 1]?.kind === 'mark';
    if (units[i]?.kind !== 'word' && units[i]?.kind !== 'ordinal' && normOf(units[i]) !== '-') return false;
  }
  return false;
}

/** “is *one of* V's novels”, “is *among* the novels of V” */
function pastOneOf(units: readonly Unit[], at: number): number {
  const one = units[at];
  const isOne = normOf(one) === 'one' || (one?.kind === 'quantity' && one.quantity.amount === 1);
  if (isOne && normOf(units[at + 1]) === 'of') return at + 2;
  return normOf(one) === 'among' ? at + 1 : at;
}

/** “an opera *in three acts* by V”, “a film *about fishermen* by V”: what it is like, before who made it. */
function pastManner(units: readonly Unit[], at: number): number {
  if (!/^(?:in|for|about|on|with)$/.test(normOf(units[at]))) return at;
  for (let i = at + 1; i <= at + longest; i++) {
    const unit = units[i];
    // “a film about a family *ruined by* V”
    const isDeed = /^(?:past|participle)$/.test(verbForm(normOf(units[i - 1])) ?? '');
    if (normOf(unit) === 'by') return isDeed ? at : i;
    const isPlain = unit?.kind === 'word' || unit?.kind === 'quantity' || normOf(unit) === '-';
    if (!isPlain || auxiliaries.has(normOf(unit))) return at;
  }
  return at;
}

/** In words from the mark to the noun. */
const longest = 6;

/** “the first novel *of V*”, “the masterpiece of V”: “a picture of V” shows V. */
function isOwn({ units }: SentenceContext, from: number, noun: number, isCopula: boolean): boolean {
  if (normOf(units[from]) !== 'the' || units.slice(from, noun).some(unit => others.test(normOf(unit)))) return false;
  if (/^(?:masterpiece|debut|creation|brainchild|work|invention)$/.test(normOf(units[noun]))) return true;
  return (
    isCopula &&
    noun > from + 1 &&
    (units[from + 1]?.kind === 'ordinal' || /^(?:only|last|debut)$/.test(normOf(units[from + 1])))
  );
}

/** “*V*'s second long novel”: whose it is. A favourite is somebody else's work. */
function possessorBefore(context: SentenceContext, noun: number, property: Reading['property']): number | undefined {
  const { units } = context;
  for (let i = noun - 1; i >= Math.max(1, noun - 5); i--) {
    const norm = normOf(units[i]);
    if (norm === "'s" || norm === "'")
      return isNamed(units[i - 1]) && canHold(units[i - 1], property) ? i - 1 : undefined;
    if (units[i]?.kind === 'ordinal' || norm === '-') continue;
    if (!(isPlainNoun(norm) || adjectives.has(norm)) || others.test(norm)) return undefined;
  }
  return undefined;
}

const adjectives = new Set(['last', 'first', 'most', 'early', 'late', 'only']);
const others =
  /^(?:favou?rite|beloved|next|planned|forthcoming|stolen|unfinished|fake|copied|collected|new|copy|life|family)$/;
