import { coordinators, modals, prepositions } from '../language/closedClasses';
import { disputingVerbs, factiveVerbs } from '../language/contentVerbs';
import { stemsOf } from '../language/stemsOf';
import { verbForm } from '../language/verbForms';
import type { Clause, Modality } from './clause';
import { startsSubject } from './clauseCuts';
import { comesTrue } from './comesTrue';
import { denialOf } from './denialOf';
import type { VerbGroup } from './findVerbs';
import { normOf, type Unit, wordOf } from './unit';

/** “*Had* the parliament ratified it”: the auxiliary stands alone at the start of its clause, the participle follows its subject. */
export function isInverted(units: readonly Unit[], clause: Clause): boolean {
  if (clause.verb === undefined || clause.verb.end - clause.verb.start !== 1) return false;
  const before = normOf(units[clause.verb.start - 1]);
  return (
    /^(?:had|should|were)$/.test(normOf(units[clause.verb.start])) &&
    // “The fever, in the Fens, *had* by then killed …”
    !prepositions.has(normOf(units[clause.verb.end])) &&
    isAheadOfParticiple(units, clause.verb) &&
    (clause.verb.start === 0 || /^(?:[,;"(—]|hardly|scarcely|barely)$/.test(before) || coordinators.has(before))
  );
}

/** “*Had* money *come* in time”, “*Were* it *to* open”, and not “The town, now forgotten, *had* a population of V”. */
function isAheadOfParticiple(
  units: readonly Unit[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (normOf(units[start]) !== 'had') return true;
  for (let i = end; i < Math.min(units.length, end + longestSubject) && units[i]?.kind !== 'mark'; i++) {
    const norm = normOf(units[i]);
    const form = verbForm(norm);
    if (form === 'past' || form === 'participle' || /^(?:not|run|(?:be|over)?come)$/.test(norm)) return true;
    if (coordinators.has(normOf(units[i]))) return false;
  }
  return false;
}

/** In words, how long the subject between “had” and its participle may be. */
const longestSubject = 12;

export function isPassive(units: readonly Unit[], verb: VerbGroup, participial: boolean): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  // “S, *found dead* in 1951, …”: a past form that has no subject of its own is a participle.
  if (verb.bare) return participial || verb.form === 'participle' || isDoneBy(units, verb.end);
  const last = verb.auxiliaries[verb.auxiliaries.length - 1] ?? '';
  return /^(?:be|is|are|was|were|been|being|am|'s|get|got)$/.test(last);
}

/** “won *by* V”, “opened *in 1963 by* V”, “won *in the end by* V” */
function isDoneBy(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 4); i++) {
    const unit = units[i];
    const norm = normOf(unit);
    if (norm === 'by') return units[i + 1]?.kind === 'name' || units[i + 1]?.kind === 'mention' || i === from;
    const isLight = unit?.kind === 'date' || /^(?:in|on|the|end|at|last|there|later|finally|jointly)$/.test(norm);
    if (!isLight) return false;
  }
  return false;
}

export function tenseOf(verb: VerbGroup): Clause['tense'] {
  if (modals.has(verb.finite)) return 'future';
  if (/^(?:has|have|'ve)$/.test(verb.finite) && verb.auxiliaries.length > 0) return 'perfect';
  if (/^(?:was|were|had|did)$/.test(verb.finite)) return 'past';
  if (/^(?:is|are|am|be|has|have|do|does|'s|'re)$/.test(verb.finite)) return 'present';
  return verb.form === 'past' || verb.form === 'participle' ? 'past' : 'present';
}

/** What is true of all clauses of a sentence. */
export interface SentenceMood {
  readonly isQuestion: boolean;
  readonly isDisowned: boolean;
  /** The unit from which on it is told as what somebody used to say. */
  readonly habitFrom: number | undefined;
}

/**
 * “Several of you *thought that* he won it”, “I *could have sworn* …”, “the *hope that* it was found”, “*few believe that* …”: what somebody
 * took for true. “It is believed that” is what is known.
 */
function isMereBelief(units: readonly Unit[], open: number): boolean {
  const before = normOf(units[open - 1]);
  if (beliefs.has(before)) return !/^(?:is|are|was|were|be|been)$/.test(normOf(units[open - 2]));
  if (normOf(units[open]) !== 'that') return false;
  // “He *believed for years that* he was older.”
  let verb = open - 1;
  while (verb > open - 5 && lasting.test(normOf(units[verb]))) verb--;
  if (verb < open - 1 && beliefs.has(normOf(units[verb]))) return true;
  if (notions.has(before) || isUncertain(units, open - 1) || isDisputed(units, open - 1)) return true;
  return (
    /^(?:thinks?|believes?|supposes?|imagines?|says?|claims?)$/.test(before) &&
    [2, 3].some(step => /^(?:few|fewer|anyone|anybody|nobody|hardly|whoever)$/.test(wordOf(units[open - step])))
  );
}

/** “Did you *know that* it opened in 1951?”, “Do you *remember* the dam opened …?”: who asks so says that it did. */
function isGranted(units: readonly Unit[], open: number): boolean {
  const verb = units[open - 1];
  if (verb?.kind !== 'word' || !factiveVerbs.has(verb.stem) || !startsSubject(units[open])) return false;
  // “*You knew* that it did?” only wonders.
  return [3, 4].some(step => /^(?:did|do|does|didn't|don't|doesn't)$/.test(normOf(units[open - step])));
}

/** “It is *doubtful* that …”, “it is *not certain* that …” */
function isUncertain(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (uncertain.has(norm)) return true;
  return certain.has(norm) && [1, 2].some(step => /^(?:not|isn't|wasn't)$/.test(normOf(units[at - step])));
}

const uncertain = new Set(
  'doubtful unlikely improbable impossible inconceivable unthinkable debatable questionable possible likely probable plausible conceivable untrue false uncertain'.split(
    ' ',
  ),
);
const certain = new Set('certain clear sure proven proved established confirmed'.split(' '));

/** “Critics *dispute that* …”; but “*nobody* disputes that …”, which says that it was so. */
function isDisputed(units: readonly Unit[], at: number): boolean {
  const verb = units[at];
  if (verb?.kind !== 'word' || !disputingVerbs.has(verb.stem)) return false;
  return ![1, 2, 3].some(step => undisputing.test(wordOf(units[at - step])));
}

const undisputing = /^(?:nobody|none|neither|no|few|hardly|scarcely|not|never|cannot|\w+n't)$/;

const lasting =
  /^(?:for|a|all|his|her|their|many|some|years?|decades?|time|long|while|life|himself|herself|themselves)$/;

const notions = new Set(
  'hope hopes rumour rumours rumor rumors fear fears belief suspicion illusion impression idea notion theory possibility chance pretence assumption suggestion claim claims condition story tale myth legend lie fantasy misconception allegation allegations'.split(
    ' ',
  ),
);

const beliefs = new Set(
  'thought believed assumed supposed guessed imagined reckoned fancied sworn swore hoped wished doubted denied bet dreamt dreamed'.split(
    ' ',
  ),
);

/** “*Either* it opened in 1951 *or* …”, “it *either opened* in 1951 or …”, but not “either side opened” */
function isEither(units: readonly Unit[], open: number, { start }: VerbGroup): boolean {
  const isFirst = wordOf(units[open]) === 'either' && (open + 1 === start || startsSubject(units[open + 1]));
  return (
    (isFirst || normOf(units[start - 1]) === 'either') && units.some((unit, i) => i > start && normOf(unit) === 'or')
  );
}

/** “He *would die* in 2001”, “it *would later be* sold”, “she *was later to* marry”: what came later, not what might have. */
function isLater(units: readonly Unit[], { start, end, finite }: VerbGroup): boolean {
  const words = units.slice(start - 1, end).map(normOf);
  const isAfterwards = words.some(norm => afterwards.has(norm));
  if (finite === 'was' || finite === 'were')
    return words.includes('later') && words.includes('to') && !words.includes('have');
  if (finite !== 'would' || isHedged(units)) return false;
  const isFate = words.at(-1) === 'die' && isDated(units, end);
  return isFate || isAfterwards || (words.at(-1) === 'go' && normOf(units[end]) === 'on');
}

const afterwards = new Set('later eventually ultimately subsequently'.split(' '));

function isUntilDate(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < units.length && !/^[,;:.]$/.test(normOf(units[i])); i++)
    if (/^(?:until|till)$/.test(normOf(units[i])) && units[i + 1]?.kind === 'date') return true;
  return false;
}

function isDated(units: readonly Unit[], from: number): boolean {
  return units.some((unit, i) => i >= from && unit.kind === 'date');
}

/** Words beside “would” that make a mere thought of it. */
function isHedged(units: readonly Unit[]): boolean {
  return units.some(unit => hedges.has(normOf(unit)) || (unit.kind === 'word' && hedging.has(unit.stem)));
}

const hedges = new Set('if unless without otherwise had should were that whether'.split(' '));
const hedging = stemsOf(
  'say think fear predict hope expect plan promise announce estimate forecast intend assure believe',
);

/** “He hoped *to build* it”; but “the country that it belongs to *is* V”, where the preposition has its noun before it. */
export function isInfinitive(units: readonly Unit[], { start, finite, form }: VerbGroup): boolean {
  return (
    form !== 'gerund' &&
    normOf(units[start - 1]) === 'to' &&
    !/^(?:being|having|is|are|was|were|has|had|does|did)$/.test(finite)
  );
}

/**
 * “She used to say that she *came* from V”; but “*born* in V, she used to say that …” and “S, *who was born* in V, used to say that …” are the
 * writer's own.
 */
function isOfHabit({ habitFrom }: SentenceMood, { start }: VerbGroup, open: number, marker: string): boolean {
  if (habitFrom === undefined) return false;
  return start >= habitFrom || (open < start && !/^(?:who|which|whose|where)$/.test(marker));
}

export function modalityOf(
  units: readonly Unit[],
  verb: VerbGroup,
  open: number,
  mood: SentenceMood,
  deniesInfinitive: boolean,
  resumes: boolean,
): Modality {
  const marker = normOf(units[open]);
  // “was *not* opened *until* 1992” says that it was, and when.
  const denial = denialOf(units, open, verb);
  if (verb.negated || denial === 'denied') return isUntilDate(units, verb.end) ? 'asserted' : 'denied';
  if (mood.isQuestion && !isGranted(units, open)) return 'question';
  if (denial !== undefined) return denial;
  if (mood.isDisowned || isOfHabit(mood, verb, open, marker) || isMereBelief(units, open)) return 'conditional';
  if (marker === 'if' || marker === 'unless' || marker === 'whether') return 'conditional';
  if (isEither(units, open, verb)) return 'conditional';
  // “Had the border been closed …”, “Should they …”: inversion at the start of a clause. “Those who signed *were* A and B” resumes one.
  const isBare = open === verb.start && verb.form === 'auxiliary' && /^(?:had|should|were)$/.test(verb.finite);
  if (!resumes && isBare && isAheadOfParticiple(units, verb)) return 'conditional';
  if (isLater(units, verb)) return 'asserted';
  if (/^(?:would|might|could|may|should)$/.test(verb.finite)) return 'conditional';
  if (/^(?:will|shall|'ll)$/.test(verb.finite)) return 'future';
  // “ABBA, *that is to say* A, B, C and D”
  if (marker === 'that' && normOf(units[verb.end - 1]) === 'say' && verb.finite === 'is') return 'asserted';
  // “He was to *die* in Venice”: nobody plans that.
  if (/^(?:was|were)$/.test(verb.finite) && normOf(units[verb.end - 1]) === 'die') return 'asserted';
  for (let i = verb.start; i < verb.end; i++) if (normOf(units[i]) === 'to') return 'conditional';
  // “was never going to be opened”: the infinitive is denied with its verb.
  if (isInfinitive(units, verb))
    return deniesInfinitive ? 'denied' : comesTrue(units, verb.start - 1) ? 'asserted' : 'conditional';
  return 'asserted';
}
