import { isAmongWords } from '../../../factIndex';
import { determiners, prepositions } from '../../../language/closedClasses';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';
import { isPlainNoun } from '../../slots';
import { amountStart } from './isOfAll';

/** “stands *beside a 60-storey* tower”, “on *a 3-metre* pedestal”, “comes out in *a box with* 34 songs”: the figure is of what the subject only is by. */
export function isOfThingBeside(context: SentenceContext, reading: Reading): boolean {
  const { units } = context;
  const { property, value, clause } = reading;
  const { verb } = clause;
  if (property.value !== 'quantity') return false;
  if (isOfThingWith(context, reading)) return true;
  if (verb === undefined || value < verb.end || !isPlainNoun(normOf(units[value + 1]))) return false;
  let at = value - 1;
  while (at >= verb.end && isPlainNoun(normOf(units[at]))) at--;
  if (!/^an?$/.test(normOf(units[at]))) return false;
  const link = normOf(units[at - 1]);
  return (
    /^(?:beside|near|behind|opposite|beneath|against|on|atop)$/.test(link) ||
    (link === 'to' && normOf(units[at - 2]) === 'next')
  );
}

/** “*a box with* 34 songs celebrates S”, “got *a rival with* nine titles”, and not “S is a band with nine titles”, “as a band with nine titles” */
function isOfThingWith(context: SentenceContext, { property, value, subject }: Reading): boolean {
  const { units, index } = context;
  const link = amountStart(context, value) - 1;
  const noun = units[link - 1];
  if (normOf(units[link]) !== 'with' || noun?.kind !== 'word' || !isPlainNoun(noun.norm)) return false;
  const article = articleBefore(units, link - 1);
  if (article === undefined || isAmongWords(index, property, noun.stem)) return false;
  const before = units[article - 1];
  if (prepositions.has(normOf(before))) return !/^(?:as|like)$/.test(normOf(before));
  return (
    !typesOfNoun(noun.norm)?.has(subject.entity.type ?? 'thing') &&
    (before === undefined || before.kind === 'word' || normOf(before) === ';') &&
    !isSameThing.test(normOf(before))
  );
}

/** Behind these the noun tells what the subject is. */
const isSameThing = /^(?:is|are|was|were|be|been|being|becomes?|became|remains?|remained|'s)$/;

function articleBefore(units: readonly Unit[], noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const norm = normOf(units[i]);
    if (/^(?:an?|another)$/.test(norm)) return i;
    if (units[i]?.kind !== 'word' || determiners.has(norm) || prepositions.has(norm)) return undefined;
  }
  return undefined;
}
