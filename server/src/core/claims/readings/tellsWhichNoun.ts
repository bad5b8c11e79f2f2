import { possessives } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { normOf, type Unit } from '../sentence/unit';
import type { SubjectUnit } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { mayBeAnotherThing } from './isOfNounBehind';

/** “*its* rival”, “the *S* museum”: the subject tells whose the noun behind it is, or which; “the S company” is S itself. */
export function tellsWhichNoun(units: readonly Unit[], { unit, via, entity }: SubjectUnit): boolean {
  const noun = normOf(units[unit + 1]);
  if (entity.type === 'organization' && bodies.has(noun)) return false;
  if (via === 'pronoun') return possessives.has(normOf(units[unit])) && mayBeAnotherThing(noun);
  return via === 'name' && (typesOfNoun(noun) !== undefined || chambers.test(noun)) && verbForm(noun) === undefined;
}

/** “the president of the *Velian* parliament” */
const chambers = /^(?:parliament|senate|congress|assembly|chamber|council|court)$/;

const bodies = new Set(
  'company firm group corporation conglomerate business brand club band team party agency airline bank'.split(' '),
);
