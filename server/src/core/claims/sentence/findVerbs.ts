import { isLetter } from '../../values/letters';
import { adverbs, determiners, isFunctionWord, negations, possessives } from '../language/closedClasses';
import { finiteForms } from '../language/irregularVerbs';
import { isContraction, isRatherPlural, type VerbForm, verbForm } from '../language/verbForms';
import { isNoneOther } from './denialOf';
import { isBaseParticiple } from './isBaseParticiple';
import { isNounForgone } from './isGerund';
import { isLoneVerb } from './isLoneVerb';
import { isMissed } from './isMissed';
import { isRemaining } from './isRemaining';
import { negatedBefore } from './negatedBefore';
import { isOnlyNoun, isUnchanged, standsAsVerb } from './standsAsVerb';
import { startsPhrase } from './startsPhrase';
import { normOf, type Unit } from './unit';

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
  const form = formAt(units, at, first.norm);
  if (form === undefined || isRemaining(units, at)) return undefined;
  if (form === 'auxiliary') return groupOfAuxiliary(units, at, first.norm);
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

/** The form that the word has here, which may be one that it hardly ever has elsewhere. */
function formAt(units: readonly Unit[], at: number, norm: string): VerbForm | undefined {
  if (isContractedVerb(units, at) || isPassiveGet(units, at)) return 'auxiliary';
  if (isBaseParticiple(units, at)) return 'participle';
  if (isRareVerb(units, at)) return 'present';
  return isNounForgone(units, at) ? 'gerund' : verbForm(norm);
}

/** “has not been *opened*”, “is”: the auxiliary at `at`, those behind it, and the verb that they help, if there is one. */
function groupOfAuxiliary(units: readonly Unit[], at: number, first: string): VerbGroup {
  const auxiliaries: string[] = [];
  let negated = isContraction(first);
  let head = at;
  let headForm: VerbForm = 'auxiliary';
  let i = at;
  for (; i < units.length; i++) {
    const norm = normOf(units[i]);
    if (isNotOnly(units, i)) continue;
    if (i > at && isAdverbialPhrase(units, i)) {
      i++;
      continue;
    }
    if (isNegation(units, i)) {
      negated = true;
      continue;
    }
    if (
      units[i]?.kind === 'ordinal' ||
      adverbs.has(norm) ||
      (norm === 'to' && isInfinitiveAhead(units, i)) ||
      /ly$/.test(norm)
    )
      continue;
    // “It*'s* called”: what is a verb only behind a pronoun begins the group.
    const next = i === at ? 'auxiliary' : formBehindAuxiliary(units, i);
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
  // “is the capital”: the auxiliary is the verb.
  const isAlone = headForm === 'auxiliary';
  if (isAlone) head = lastAuxiliary(units, at, i);
  return {
    start: at,
    end: head + 1,
    head,
    form: headForm,
    finite: first.replace(/n't$/, ''),
    auxiliaries: isAlone ? auxiliaries.slice(0, -1) : auxiliaries,
    negated: negated || negatedBefore(units, at) || (!isAlone && isNowhere(units[head + 1])),
    bare: false,
  };
}

function formBehindAuxiliary(units: readonly Unit[], at: number): VerbForm | undefined {
  const norm = normOf(units[at]);
  if (norm === '') return undefined;
  const form = verbForm(norm);
  if (form !== undefined) return form;
  if (isBaseParticiple(units, at)) return 'participle';
  return isInfinitiveAhead(units, at - 1) ? 'base' : undefined;
}

/** “was *in fact* opened”, “did *at last* open” */
function isAdverbialPhrase(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:in|at|by|of)$/.test(normOf(units[at])) && /^(?:fact|last|length|then|turn|course)$/.test(normOf(units[at + 1]))
  );
}

function isNegation(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (isMissed(units, at)) return true;
  return negations.has(norm) && !/^(?:no|nothing|nobody)$/.test(norm) && !isNoneOther(units, at);
}

/** “was *not only* admired *but* …”: it was, and more. */
function isNotOnly(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) !== 'not' || !/^(?:only|just|merely|simply)$/.test(normOf(units[at + 1]))) return false;
  return units.some((unit, i) => i > at && normOf(unit) === 'but');
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

/** “Ashby *falls under* V”, “Ida Moe *bowls for* V”: a noun everywhere else. */
function isRareVerb(units: readonly Unit[], at: number): boolean {
  return isRatherPlural(normOf(units[at])) && startsPhrase(units[at + 1]) && isLoneVerb(units, at);
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
  if (
    /^(?:as|of|with|for|by)$/.test(normOf(units[at - 2])) &&
    isOnlyNoun(units[at + 1]) &&
    units[at + 2]?.kind === 'mark'
  )
    return false;
  return /^(?:it|he|she|that|who|there|what|here)$/.test(normOf(units[at - 1]));
}
