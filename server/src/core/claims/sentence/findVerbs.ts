import { isLetter } from '../../values/letters';
import {
  adverbs,
  coordinators,
  determiners,
  isFunctionWord,
  modals,
  negations,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../language/closedClasses';
import { finiteForms } from '../language/irregularVerbs';
import { isContraction, unchanging, type VerbForm, verbForm } from '../language/verbForms';
import { isAtAmount, isSaidOfMany } from './isAtAmount';
import { isBaseParticiple } from './isBaseParticiple';
import { isCalling } from './isCalling';
import { isDescribing } from './isDescribing';
import { isMissed } from './isMissed';
import { isRemaining } from './isRemaining';
import { negatedBefore } from './negatedBefore';
import { startsPhrase } from './startsPhrase';
import { isNamed, normOf, type Unit } from './unit';

/** A verb with its auxiliaries, as unit indexes, `end` exclusive; `head` is the main verb. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly form: VerbForm;
  /** The first auxiliary or the verb itself, folded: it carries the tense. */
  readonly finite: string;
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  /** A participle without auxiliaries: “founded in 1993”. */
  readonly bare: boolean;
}

/** The verb groups of a sentence, left to right. English nouns look like verbs: what stands before a word decides. */
export function findVerbs(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < units.length; i++) {
    const group = verbGroupAt(units, i);
    if (group === undefined) continue;
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
}

function verbGroupAt(units: readonly Unit[], at: number): VerbGroup | undefined {
  const first = units[at];
  if (first?.kind !== 'word') return undefined;
  const form =
    isContractedVerb(units, at) || isPassiveGet(units, at)
      ? 'auxiliary'
      : isBaseParticiple(units, at)
        ? 'participle'
        : verbForm(first.norm);
  if (form === undefined || isRemaining(units, at)) return undefined;
  if (form !== 'auxiliary') {
    if (!standsAsVerb(units, at, form)) return undefined;
    return {
      start: at,
      end: at + 1,
      head: at,
      form,
      finite: first.norm,
      auxiliaries: [],
      negated: negatedBefore(units, at) || isNowhere(units[at + 1]),
      bare: (form === 'past' && !finiteForms.has(first.norm)) || /^(?:participle|gerund)$/.test(form),
    };
  }
  const auxiliaries: string[] = [];
  let negated = isContraction(first.norm);
  let head = at;
  let headForm: VerbForm = 'auxiliary';
  let i = at;
  for (; i < units.length; i++) {
    const norm = normOf(units[i]);
    if (isMissed(units, i) || (negations.has(norm) && !/^(?:no|nothing|nobody)$/.test(norm))) negated = true;
    else if (
      units[i]?.kind === 'ordinal' ||
      adverbs.has(norm) ||
      (norm === 'to' && isInfinitiveAhead(units, i)) ||
      /ly$/.test(norm)
    )
      continue;
    else {
      // “It*'s* called”: what is a verb only behind a pronoun begins the group.
      const next =
        i === at
          ? 'auxiliary'
          : norm === ''
            ? undefined
            : (verbForm(norm) ??
              (isBaseParticiple(units, i) ? 'participle' : isInfinitiveAhead(units, i - 1) ? 'base' : undefined));
      if (next === 'auxiliary') {
        if (isContraction(norm)) negated = true;
        auxiliaries.push(norm.replace(/n't$/, ''));
        head = i;
        continue;
      }
      // “She is *head* of S”: behind “is”, a base form is a noun.
      const isNoun = next === 'base' && beForms.has(normOf(units[i - 1])) && !/^(?:over)?(?:run|come)$/.test(norm);
      if (next === undefined || isNoun || (determinerBefore(units, i, at) && next !== 'past')) break;
      head = i;
      // “is *run* by V”: the participle of “run” is its base.
      headForm = next === 'base' && norm === 'run' && beForms.has(auxiliaries.at(-1) ?? '') ? 'participle' : next;
      break;
    }
  }
  // “is the capital”: the auxiliary is the verb.
  if (headForm === 'auxiliary') {
    const last = lastAuxiliary(units, at, i);
    return {
      start: at,
      end: last + 1,
      head: last,
      form: 'auxiliary',
      finite: first.norm.replace(/n't$/, ''),
      auxiliaries: auxiliaries.slice(0, -1),
      negated: negated || negatedBefore(units, at),
      bare: false,
    };
  }
  return {
    start: at,
    end: head + 1,
    head,
    form: headForm,
    finite: first.norm.replace(/n't$/, ''),
    auxiliaries,
    negated: negated || negatedBefore(units, at) || isNowhere(units[head + 1]),
    bare: false,
  };
}

/** “was meant to *cost* £3bn”, but “due to *cost* and delay” */
function isUnchanged(units: readonly Unit[], at: number): boolean {
  return unchanging.has(normOf(units[at])) && startsPhrase(units[at + 1]);
}

/** “It landed *nowhere* on the Moon.” */
function isNowhere(unit: Unit | undefined): boolean {
  return normOf(unit) === 'nowhere';
}

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

function lastAuxiliary(units: readonly Unit[], from: number, to: number): number {
  for (let i = Math.min(to, units.length) - 1; i > from; i--) if (verbForm(normOf(units[i])) === 'auxiliary') return i;
  return from;
}

function determinerBefore(units: readonly Unit[], at: number, from: number): boolean {
  for (let i = from; i < at; i++)
    if (determiners.has(normOf(units[i])) || possessives.has(normOf(units[i]))) return true;
  return false;
}

/** “was to *reopen*”: behind an auxiliary and “to”, any word is a verb that no other class claims. */
function isInfinitiveAhead(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) !== 'to') return false;
  const next = normOf(units[at + 1]);
  const form = verbForm(next);
  if (form !== undefined || next === '')
    return form === 'base' || next === 'be' || next === 'have' || isUnchanged(units, at + 1);
  const isBound = /^(?:was|were|is|are|had|has|have)$/.test(normOf(units[at - 1]));
  return isBound && isLetter(next) && !isFunctionWord(next) && next !== 'date';
}

/** “*got* signed”, “*gets* elected” */
function isPassiveGet(units: readonly Unit[], at: number): boolean {
  if (!getting.has(normOf(units[at]))) return false;
  const next = verbForm(normOf(units[at + 1]));
  return next === 'past' || next === 'participle';
}

const getting = new Set(['got', 'gets', 'get']);

/** “it's”, “who's”: behind a pronoun `'s` is a verb, behind a name it is a possessive. */
function isContractedVerb(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) !== "'s") return false;
  // “has V as *it's* operator”: for “its”.
  if (/^(?:as|of|with|for|by)$/.test(normOf(units[at - 2])) && isNoun(units[at + 1]) && units[at + 2]?.kind === 'mark')
    return false;
  return /^(?:it|he|she|that|who|there|what|here)$/.test(normOf(units[at - 1]));
}

const nounsThatLookFinite = new Set(
  'talks plans works ends starts moves calls reports shows uses costs claims offers forms names sets runs visits plays marks remains stands leaves aims hopes fears turns looks places hosts heads leads fights deals parts seats states hands records'.split(
    ' ',
  ),
);

function standsAsVerb(units: readonly Unit[], at: number, form: VerbForm): boolean {
  const before = units[at - 1];
  const norm = normOf(before);
  const next = units[at + 1];
  // “left *to found* it”
  if (norm === 'to') return form === 'base' || isUnchanged(units, at) || normOf(units[at]) === 'found';
  if (norm === "'s" || possessives.has(norm)) return false;
  if (determiners.has(norm) && !pronouns.has(norm)) return false;
  if (
    (before?.kind === 'ordinal' && !(form === 'past' && (determiners.has(normOf(next)) || isSubject(units[at - 2])))) ||
    (before?.kind === 'quantity' && form !== 'past' && !isSaidOfMany(before, next, form, units[at - 2]))
  )
    return false;
  switch (form) {
    case 'base':
      if (/^(?:let|help|helps|did|does|do)$/.test(norm)) return true;
      if (pronouns.has(norm) || norm === 'who' || norm === 'which' || norm === 'that') return true;
      if (before?.kind === 'mention' || before?.kind === 'name')
        return !isCompoundNoun(next) && !isDescribing(units, at - 1) && !isCalling(units, at);
      // “1,200 people *live* on it”
      if (before?.kind === 'quantity') return true;
      return (
        norm.endsWith('s') &&
        !prepositions.has(norm) &&
        verbForm(norm) === undefined &&
        next !== undefined &&
        !isCompoundNoun(next)
      );
    case 'present': {
      const word = normOf(units[at]);
      // “one of the *oldest houses* in V”
      if (/..est$/.test(norm) && determiners.has(normOf(units[at - 2])) && verbForm(norm) === undefined) return false;
      // “shook *hands*”
      if (prepositions.has(norm) || coordinators.has(norm) || finiteForms.has(norm)) return false;
      if (pronouns.has(norm) || relatives.has(norm)) return true;
      // “and today *holds* 90,000”
      if (before?.kind === 'date' && before.date.kind === 'relative') return startsPhrase(next);
      if (before?.kind === 'mention' || before?.kind === 'name' || pronouns.has(norm) || relatives.has(norm)) {
        return !nounsThatLookFinite.has(word) || startsPhrase(next);
      }
      if (norm === ',' || norm === ')') return startsPhrase(next);
      return (
        adverbs.has(norm) ||
        (before?.kind === 'word' && isAtAmount(units, at)) ||
        (before?.kind === 'word' && nounsThatLookFinite.has(word) && determiners.has(normOf(next))) ||
        (before?.kind === 'word' &&
          !nounsThatLookFinite.has(word) &&
          (startsPhrase(next) || /^(?:place|part|office|effect)$/.test(normOf(next))))
      );
    }
    case 'gerund':
      // “V, *managing director* at S”
      if (normOf(units[at]) === 'managing' && /^(?:director|editor|partner)/.test(normOf(next))) return false;
      // “*By winning* it, V became …”
      if (at === 1 && norm === 'by') return true;
      return norm === ',' || before === undefined || subordinators.has(norm);
    case 'past':
    case 'participle':
      // “by a musician *called* William Herschel”: it only gives the name.
      if (naming.has(normOf(units[at])) && isNoun(before) && (next?.kind === 'name' || next?.kind === 'mention'))
        // “the board *named* Ida Moe as its chair”
        return normOf(units[at + 2]) === 'as';
      if (prepositions.has(norm) && norm !== 'as' && norm !== 'since' && norm !== 'than') return false;
      // “the construction *cost* of S”
      if (norm !== '' && normOf(next) === 'of' && unchangingNouns.has(normOf(units[at]))) return false;
      // “a much delayed film”, “the German-occupied city”: a noun right behind makes it an adjective.
      if (norm === '-' && (isNamed(next) || (next?.kind === 'word' && !prepositions.has(next.norm)))) return false;
      // “the last *known* case”
      if (superlatives.test(norm) && next?.kind === 'word' && !startsPhrase(next)) return false;
      return true;
    default:
      return true;
  }
}

/** “*he* first rode”, “*Merckx* first won”: what can only be a subject stands before the ordinal. */
function isSubject(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' || unit?.kind === 'name' || /^(?:i|you|he|she|it|we|they|who)$/.test(normOf(unit));
}

const unchangingNouns = new Set(['cost', 'cast', 'spread', 'cut', 'set', 'split', 'burst']);

const naming = new Set(['called', 'named', 'nicknamed', 'dubbed']);

function isNoun(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' && !pronouns.has(unit.norm) && !adverbs.has(unit.norm) && verbForm(unit.norm) === undefined
  );
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
