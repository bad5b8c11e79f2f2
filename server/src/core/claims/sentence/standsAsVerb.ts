import { arrivalVerbs } from '../language/arrivalVerbs';
import {
  adverbs,
  coordinators,
  determiners,
  modals,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../language/closedClasses';
import { finiteBe } from '../language/copulas';
import { finiteForms } from '../language/irregularVerbs';
import { isFiniteForm, isRatherPlural, unchanging, type VerbForm, verbForm } from '../language/verbForms';
import { pastArticle } from './beforeArticle';
import { isAtAmount, isSaidOfMany } from './isAtAmount';
import { isBehindAside } from './isBehindAside';
import { isCalling } from './isCalling';
import { isDescribing } from './isDescribing';
import { isForgone, isGerund } from './isGerund';
import { isLoneVerb } from './isLoneVerb';
import { startsPhrase } from './startsPhrase';
import { isDash, isNamed, normOf, type Unit } from './unit';

/** Whether a word in a verb's form is one here: “the club *plays* here”, but not “her *plays* are long”. */
export function standsAsVerb(units: readonly Unit[], at: number, form: VerbForm): boolean {
  const before = units[at - 1];
  const norm = normOf(before);
  const next = units[at + 1];
  if (form === 'gerund' && isGerund(units, at)) return true;
  // “left *to found* it”
  if (norm === 'to' && isEndOfSpan(units, at)) return false;
  if (norm === 'to') return form === 'base' || isUnchanged(units, at) || normOf(units[at]) === 'found';
  if (norm === 'her' && isArrival(units, at)) return true;
  if (norm === "'s" || possessives.has(norm)) return false;
  // “she *both wrote* and printed it”
  const isPaired = /^(?:both|either|neither)$/.test(norm) && isSubject(units[at - 2]);
  if (determiners.has(norm) && !pronouns.has(norm) && !(isPaired && form === 'past')) return false;
  if (
    (before?.kind === 'ordinal' && !(form === 'past' && (determiners.has(normOf(next)) || isSubject(units[at - 2])))) ||
    (before?.kind === 'quantity' && form !== 'past' && !isSaidOfMany(before, next, form, units[at - 2]))
  )
    return false;
  switch (form) {
    case 'base':
      return standsAsBase(units, at);
    case 'present':
      return standsAsPresent(units, at);
    case 'gerund':
      // “V, *managing director* at S”
      if (normOf(units[at]) === 'managing' && /^(?:director|editor|partner)/.test(normOf(next))) return false;
      return norm === ',' || before === undefined || subordinators.has(norm);
    case 'past':
    case 'participle':
      return standsAsParticiple(units, at);
    default:
      return true;
  }
}

/** “from end to *end*”, “from start to *finish*” */
function isEndOfSpan(units: readonly Unit[], at: number): boolean {
  const start = normOf(units[at - 2]);
  if (start === normOf(units[at])) return true;
  // “came *to power*”
  if (normOf(units[at]) === 'power' && /^(?:c[ao]me|comes|rose|risen|rises|rise|return|returned|swept)$/.test(start))
    return true;
  const next = units[at + 1];
  return normOf(units[at - 3]) === 'from' && start !== 'nowhere' && (next === undefined || next.kind === 'mark');
}

/** “they *live* here”, “people *love* it”, but not “the *play*” */
function standsAsBase(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const norm = normOf(before);
  const next = units[at + 1];
  if (/^(?:let|help|helps|did|does|do)$/.test(norm) || (norm === 'than' && isForgone(units, at))) return true;
  // “*That* film, Salt Harvest, …” begins with a noun, as does “*this* film”, whose verb would end in an s.
  if (norm === 'that') return at > 1;
  if (norm === 'this') return false;
  if (pronouns.has(norm) || norm === 'who' || norm === 'which') return true;
  if (isNamed(before))
    return !isLabelNoun(units, at) && !isCompoundNoun(next) && !isDescribing(units, at - 1) && !isCalling(units, at);
  // “1,200 people *live* on it”
  if (before?.kind === 'quantity') return true;
  if (norm === ',') return isBehindAside(units, at);
  return (
    (/(?<!ou|s)s$/.test(norm) || plurals.has(norm)) &&
    !prepositions.has(norm) &&
    verbForm(norm) === undefined &&
    next !== undefined &&
    !isCompoundNoun(next)
  );
}

/** “S *plays* here”, “it *holds* 90,000”, but not “shook *hands*” */
function standsAsPresent(units: readonly Unit[], at: number): boolean {
  const word = normOf(units[at]);
  const before = units[at - 1];
  const norm = normOf(before);
  const next = units[at + 1];
  // “one of the *oldest houses* in V”
  if (/..est$/.test(norm) && determiners.has(normOf(units[at - 2])) && verbForm(norm) === undefined) return false;
  if (coordinators.has(norm)) return isSecondVerb(units, at);
  // “shook *hands*”
  if (prepositions.has(norm) || finiteForms.has(norm)) return false;
  if (pronouns.has(norm) || relatives.has(norm)) return true;
  // “and today *holds* 90,000”
  if (before?.kind === 'date' && before.date.kind === 'relative') return startsPhrase(next);
  const looksLikeNoun = nounsThatLookFinite.has(word);
  if (isNamed(before)) return !looksLikeNoun || startsPhrase(next) || isOfGap(units, at) || isLoneVerb(units, at);
  if (norm === ',' || norm === ')') return startsPhrase(next);
  if (adverbs.has(norm)) return true;
  if (before?.kind !== 'word') return false;
  return (
    isAtAmount(units, at) ||
    (looksLikeNoun
      ? determiners.has(normOf(next))
      : startsPhrase(next) || /^(?:place|part|office|effect)$/.test(normOf(next)))
  );
}

/** “S was opened in 1936 and *seats* 1,860”, but not “it has gardens and *courts* of clay” */
function isSecondVerb(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const isObject = next?.kind === 'quantity' || determiners.has(normOf(next)) || possessives.has(normOf(next));
  if (!isObject && (isRatherPlural(normOf(units[at])) || nounsThatLookFinite.has(normOf(units[at])))) return false;
  if (!startsPhrase(next) || next?.kind === 'mark') return false;
  return units.some((unit, i) => i < at && isFiniteForm(normOf(unit)));
}

/** “S, *opened* in 1951,”, “she *wrote* it”, but not “the last *known* case” */
function standsAsParticiple(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const norm = normOf(before);
  const next = units[at + 1];
  // “by a musician *called* William Herschel”: it only gives the name.
  if (naming.has(normOf(units[at])) && isOnlyNoun(before) && isNamed(units[pastArticle(units, at)]))
    // “the board *named* Ida Moe as its chair”
    return normOf(units[pastArticle(units, at) + 1]) === 'as';
  if (prepositions.has(norm) && norm !== 'as' && norm !== 'since' && norm !== 'than') return false;
  // “the construction *cost* of S”
  if (norm !== '' && normOf(next) === 'of' && unchangingNouns.has(normOf(units[at]))) return false;
  // “a much delayed film”, “the German-occupied city”: a noun right behind makes it an adjective.
  if (
    norm === '-' &&
    !isDash(units, at - 1) &&
    !isJoint(units, at) &&
    (isNamed(next) || (next?.kind === 'word' && !prepositions.has(next.norm)))
  )
    return false;
  // “the last *known* case”
  return !(superlatives.test(norm) && next?.kind === 'word' && !startsPhrase(next) && normOf(units[at - 2]) !== 'not');
}

/** “*people* love it”, “*few* remember it” */
const plurals = new Set('people men women children police few many others'.split(' '));

/** “the part that Moe *plays* is long”: of the noun in front, the clause leaves its object open. */
function isOfGap(units: readonly Unit[], at: number): boolean {
  const relative = normOf(units[at - 2]);
  if (!/^(?:that|which)$/.test(relative) || !finiteBe.has(normOf(units[at + 1]))) return false;
  return isOnlyNoun(units[at - 3]) && determiners.has(normOf(units[at - 4]));
}

const nounsThatLookFinite = new Set(
  'talks plans works ends starts moves calls reports shows uses costs claims offers forms names sets runs visits plays marks remains stands leaves aims hopes fears turns looks places hosts heads leads fights deals parts seats states hands records trains'.split(
    ' ',
  ),
);

/** “Moe *co-founded* the firm”, but not “her *co-written* Copper Sky” */
function isJoint(units: readonly Unit[], at: number): boolean {
  return normOf(units[at - 2]) === 'co' && isSubject(units[at - 3]) && startsPhrase(units[at + 1]);
}

/** “*he* first rode”, “*Merckx* first won”: what can only be a subject stands before the ordinal. */
function isSubject(unit: Unit | undefined): boolean {
  return isNamed(unit) || /^(?:i|you|he|she|it|we|they|who)$/.test(normOf(unit));
}

const unchangingNouns = new Set(['cost', 'cast', 'spread', 'cut', 'set', 'split', 'burst']);

const naming = new Set(['called', 'named', 'nicknamed', 'dubbed']);

/** “a *musician* called …”, “as it's *operator*”: a word that is neither a verb's form nor a small one. */
export function isOnlyNoun(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' && !pronouns.has(unit.norm) && !adverbs.has(unit.norm) && verbForm(unit.norm) === undefined
  );
}

/** “the *SSN number* of S is V”, “has *SSN number* 4071”: what is called so, and no act of theirs. */
function isLabelNoun(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!/^(?:number|code|name|title|rank|form)$/.test(normOf(units[at])) || next === undefined) return false;
  if (next.kind !== 'word' && next.kind !== 'mark') return !isNamed(next);
  return /^(?:of|for|is|was|are|were|has|:|\d.*)$/.test(next.norm);
}

/** What makes a participle behind it an adjective, where a noun follows. */
const superlatives = /^(?:last|first|only|best|least|most|oldest|earliest|largest|newly|recently)$/;

function isCompoundNoun(unit: Unit | undefined): boolean {
  return !!(
    unit?.kind === 'word' &&
    verbForm(unit.norm) !== undefined &&
    !prepositions.has(unit.norm) &&
    !modals.has(unit.norm)
  );
}

/** “was meant to *cost* £3bn”, but “due to *cost* and delay” */
export function isUnchanged(units: readonly Unit[], at: number): boolean {
  return unchanging.has(normOf(units[at])) && startsPhrase(units[at + 1]);
}

/** “and after *her came* V”: she has no “came”. */
function isArrival(units: readonly Unit[], at: number): boolean {
  return (
    arrivalVerbs.has(normOf(units[at])) &&
    prepositions.has(normOf(units[at - 2])) &&
    isNamed(units[pastArticle(units, at)])
  );
}
