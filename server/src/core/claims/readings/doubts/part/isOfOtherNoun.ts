import { isAmongWords } from '../../../factIndex';
import { approximating, determiners, possessives, prepositions } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { pastArticle } from '../../../sentence/beforeArticle';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isTransparentNoun } from '../../isTransparent';
import { isPlainNoun } from '../../slots';

/** Nouns that only say that something is measured or counted. */
const measuring = new Set(
  `length width breadth height depth diameter radius circumference size dimension extent thickness elevation altitude distance weight mass
   area capacity output power speed figure number total value amount measure maximum rest`
    .split(/\s+/)
    .map(stem),
);

/**
 * “*the segments* of S's mirror have a diameter of V”, “*its towers* are V high”, “*the deck* of S's main span hangs V above the water”: the
 * clause says it of a noun of its own, which is a part of the subject, or lies beside it.
 */
export function isOfOtherNoun(
  context: SentenceContext,
  { property, subject, clause, trigger, value }: Reading,
): boolean {
  const { units } = context;
  const unit = units[value];
  if (property.value !== 'quantity' || unit?.kind !== 'quantity' || trigger === undefined) return false;
  if (unaffected.has(unit.quantity.dimension)) return false;
  if (isOfThing(context, property, value) || isOfOnes(units, clause, value)) return true;
  if (isOfNounBefore(units, subject.unit, value)) return true;
  const head = clause.subject;
  // “*Each of its pipes* is V long.”
  if (head !== undefined && head < value && normOf(units[head + 1]) === 'of' && head + 2 === subject.unit)
    return possessives.has(normOf(units[subject.unit])) && some.test(normOf(units[head]));
  const noun = units[head ?? -1];
  if (head === undefined || noun?.kind !== 'word' || head === subject.unit || !isPlainNoun(noun.norm)) return false;
  if (clause.verb === undefined || head >= clause.verb.start || measuring.has(noun.stem)) return false;
  if (trigger.first <= head && head <= trigger.last) return false;
  const meantBy = context.subjects.find(({ unit: at }) => at === head);
  if (meantBy?.entity === subject.entity) return false;
  const isOwn = isAmongWords(context.index, property, noun.stem);
  if (isOwn) return false;
  return (head < trigger.first && trigger.last < clause.verb.start) || isPossessedBy(units, head, subject.unit);
}

const some = /^(?:each|all|both|one|most|some|none|neither|many|few|several)$/;
const unaffected: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'time']);

/** “*the middle eight* are 24 metres high”, “eighteen arches, *the tallest* 24 metres high” */
function isOfOnes(units: readonly Unit[], { subject: head, verb }: Reading['clause'], value: number): boolean {
  const isFew = head !== undefined && verb !== undefined && head < verb.start && units[head]?.kind === 'quantity';
  if (isFew) return verb.end <= value && units.slice(Math.max(0, head - 3), head).some(unit => normOf(unit) === 'the');
  const one = normOf(units[value - 1]);
  return (
    /(?:est|^first|^last|^others?|^rest)$/.test(one) &&
    normOf(units[value - 2]) === 'the' &&
    units[value - 3]?.kind === 'mark'
  );
}

/** “*a fall of* 67 metres”: not “a span of”, “a length of” or “a total of”. */
function isOfThing({ units, index }: SentenceContext, property: Reading['property'], value: number): boolean {
  const about = approximating.has(normOf(units[value - 1])) ? value - 2 : value - 1;
  const noun = units[about - 1];
  if (normOf(units[about]) !== 'of' || noun?.kind !== 'word' || !isPlainNoun(noun.norm)) return false;
  if (measuring.has(noun.stem) || !determiners.has(normOf(units[about - 2]))) return false;
  return !isAmongWords(index, property, noun.stem);
}

/** “*its* towers”, “*S's* side spans”, “the pipes of *S*” */
function isPossessedBy(units: readonly Unit[], head: number, owner: number): boolean {
  const named = pastArticle(units, head + 1);
  if (normOf(units[head + 1]) === 'of' && named === owner) return !isTransparentNoun(normOf(units[head]));
  for (let i = head - 1; i >= Math.max(0, head - 3); i--) {
    if (normOf(units[i]) === "'s") return i - 1 === owner;
    if (possessives.has(normOf(units[i]))) return i === owner;
    if (units[i]?.kind !== 'word' || determiners.has(normOf(units[i]))) return false;
  }
  return false;
}

/** “from where *a pipeline* 470 km long leads south”: not “S is a pipeline 470 km long”, nor “S, a pipeline 470 km long,”. */
function isOfNounBefore(units: readonly Unit[], subject: number, value: number): boolean {
  if (units[value - 1]?.kind !== 'word' || !isPlainNoun(normOf(units[value - 1]))) return false;
  let article = value - 2;
  while (article > value - 5 && units[article]?.kind === 'word' && isPlainNoun(normOf(units[article]))) article--;
  if (!/^(?:an?|another|each|every|the)$/.test(normOf(units[article]))) return false;
  const before = normOf(units[article - 1]);
  // “At the foot of *a hill* 140 metres high, S holds back a lake”; “with a wall 90 metres high, S …” is S's own.
  if (value < subject && prepositions.has(before) && !/^(?:with|as|like)$/.test(before)) return true;
  return (
    article - 2 !== subject && !/^(?:is|was|are|were|as|,|be|been|become|became)$/.test(before) && article > subject
  );
}
