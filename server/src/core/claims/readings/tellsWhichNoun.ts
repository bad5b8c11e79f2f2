import type { EntityType } from '../../facts/factSet';
import { possessives } from '../language/closedClasses';
import { isFiniteForm, verbForm } from '../language/verbForms';
import { normOf, type Unit } from '../sentence/unit';
import type { SubjectUnit } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { mayBeAnotherThing } from './isOfNounBehind';

/** “*its* rival”, “the *S* museum”: the subject tells whose the noun behind it is, or which; “the S company” is S itself. */
export function tellsWhichNoun(units: readonly Unit[], { unit, via, entity }: SubjectUnit): boolean {
  const noun = normOf(units[unit + 1]);
  if (via === 'name' && entity.type !== undefined && own[entity.type]?.has(noun) === true) return false;
  if (via === 'pronoun') return possessives.has(normOf(units[unit])) && mayBeAnotherThing(noun);
  // “the height of the Osby *tower is* …”, but “the houses of Osby *tower* above it”
  const isNoun = verbForm(noun) === undefined || isFiniteForm(normOf(units[unit + 2]));
  return via === 'name' && (typesOfNoun(noun) !== undefined || chambers.test(noun)) && isNoun;
}

/** “the president of the *Velian* parliament” */
const chambers = /^(?:parliament|senate|congress|assembly|chamber|council|court)$/;

/** What a name may be followed by that says what its bearer is: “the *Antella* rocket”. A town's museum is not the town, nor a book's film the book. */
const own: Readonly<Partial<Record<EntityType, ReadonlySet<string>>>> = {
  organization: new Set(
    'company firm group corporation conglomerate business brand club band team party agency airline bank'.split(' '),
  ),
  thing: new Set(
    'rocket satellite probe spacecraft rover ship car aircraft plane vessel liner yacht submarine train locomotive telescope drug vaccine comet asteroid'.split(
      ' ',
    ),
  ),
  work: new Set(['book', 'novel', 'album', 'song', 'poem', 'painting']),
  event: new Set(['hurricane', 'storm', 'earthquake', 'eruption', 'flood', 'disaster', 'crash', 'war']),
};
