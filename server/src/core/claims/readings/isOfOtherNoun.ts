import { possessives } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { SubjectUnit } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';

/** “the opening *of the road* to S”, “*of its rival*”: a noun of its own stands there, and nothing known. */
export function isOfOtherNoun(units: readonly Unit[], last: number): boolean {
  if (normOf(units[last + 1]) !== 'of') return false;
  const led = normOf(units[last + 2]);
  const noun = normOf(units[last + 3]);
  const next = units[last + 4];
  // “of the song S”, “of the opening of S”
  if (isNamed(next) || /^(?:of|["'(])$/.test(normOf(next))) return false;
  return led === 'the' ? typesOfNoun(noun) !== undefined : possessives.has(led) && isAnother(noun);
}

/** It tells whose the noun behind it is, or which; “the S company” is S itself. */
export function isOwnerOfNoun(units: readonly Unit[], { unit, via, entity }: SubjectUnit): boolean {
  const noun = normOf(units[unit + 1]);
  if (entity.type === 'organization' && bodies.has(noun)) return false;
  if (via === 'pronoun') return possessives.has(normOf(units[unit])) && isAnother(noun);
  return via === 'name' && typesOfNoun(noun) !== undefined && verbForm(noun) === undefined;
}

function isAnother(noun: string): boolean {
  return (
    typesOfNoun(noun) !== undefined ||
    /^(?:rival|predecessor|successor|neighbou?r|competitor|sister|twin)s?$/.test(noun)
  );
}

const bodies = new Set(
  'company firm group corporation conglomerate business brand club band team party agency airline bank'.split(' '),
);
