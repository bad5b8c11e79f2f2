import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { determiners } from '../language/closedClasses';
import { stem } from '../language/stem';
import { isNamed, normOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { listFrom } from './listFrom';
import { canHold, isPlainNoun, namedBehind, nominalAfter } from './slots';

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

const stems = new Map<string, ReadonlySet<string>>();

function productsOf(id: string): ReadonlySet<string> | undefined {
  const { products } = findBuiltInProperty(id) ?? {};
  if (products === undefined) return undefined;
  let found = stems.get(id);
  if (found === undefined) {
    // Of several words, the last tells: what stands before it only describes.
    found = new Set([...products.map(noun => stem(noun.split(' ').at(-1) ?? '')), ...anybodys.map(stem)]);
    stems.set(id, found);
  }
  return found;
}

const anybodys = ['masterpiece', 'debut'];

function makerOf(
  context: SentenceContext,
  { unit: at }: SubjectUnit,
  property: Reading['property'],
  products: ReadonlySet<string>,
): number | undefined {
  const { units } = context;
  const isProduct = (i: number) => {
    const unit = units[i];
    return unit?.kind === 'word' && products.has(unit.stem);
  };
  // “V's novel S”
  const before = /^["(]$/.test(normOf(units[at - 1])) ? at - 2 : at - 1;
  if (isProduct(before)) return possessorBefore(context, before, property);
  // “S, V's novel,”, “S is V's novel”
  const mark = normOf(units[at + 1]) === '"' ? at + 2 : at + 1;
  if (!/^(?:,|is|was|remains|became)$/.test(normOf(units[mark]))) return undefined;
  const isCopula = normOf(units[mark]) !== ',';
  for (let i = mark + 1; i <= mark + longest; i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' && normOf(unit) !== "'s" && normOf(unit) !== "'") return undefined;
    if (!isProduct(i)) continue;
    if (isProduct(i + 1)) continue;
    const link = normOf(units[i + 1]);
    const owner = possessorBefore(context, i, property);
    if (owner !== undefined) return owner > mark ? owner : undefined;
    if (!determiners.has(normOf(units[mark + 1]))) return undefined;
    const of = /^(?:of|by|from)$/.test(link) ? i + 2 : undefined;
    if (of === undefined || (link === 'of' && !isOwn(context, mark + 1, i, isCopula))) return undefined;
    return nominalAfter(context, of, units.length, property) ?? namedBehind(context, of, units.length, property);
  }
  return undefined;
}

/** In words from the mark to the noun. */
const longest = 6;

/** “the first novel *of V*”, “the masterpiece of V”: “a picture of V” shows V. */
function isOwn({ units }: SentenceContext, from: number, noun: number, isCopula: boolean): boolean {
  if (normOf(units[from]) !== 'the') return false;
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
  for (let i = noun - 1; i >= Math.max(1, noun - 4); i--) {
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
