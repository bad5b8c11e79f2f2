import { auxiliaries, determiners, relatives } from '../../language/closedClasses';
import { copulas } from '../../language/copulas';
import { isKindNoun } from '../../language/isKindNoun';
import { verbForm } from '../../language/verbForms';
import { beforeArticle } from '../../sentence/beforeArticle';
import type { Clause } from '../../sentence/clause';
import { isDash, isNamed, normOf, type Unit, wordOf } from '../../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../../sentenceContext';
import { isPlainNoun } from '../slots';

/** A noun phrase that says what the subject is: “S, *the second deepest lake* in V”. Unit indexes, `end` exclusive. */
export interface KindPhrase {
  readonly start: number;
  readonly end: number;
  /** The noun at its end, a word for a thing of the subject's type. */
  readonly head: number;
  /** How the sentence says that the subject is this. */
  readonly how: 'apposition' | 'predicate' | 'complement' | 'before';
}

/** All noun phrases of the sentence that say what the subject is. */
export function kindPhrases(context: SentenceContext, subject: SubjectUnit): KindPhrase[] {
  const found: (KindPhrase | undefined)[] = [behind(context, subject), opening(context, subject)];
  for (const clause of context.clauses) {
    if (clause.subject === subject.unit && clause.verb !== undefined)
      found.push(predicate(context, subject, clause.verb.end));
    found.push(complement(context, subject, clause));
  }
  found.push(before(context, subject));
  return found.filter(phrase => phrase !== undefined);
}

/** “S, *a lake* in V,”, “S (*a lake* in V)”, “S – *a lake* in V –”. */
function behind(context: SentenceContext, subject: SubjectUnit): KindPhrase | undefined {
  const { units } = context;
  const mark = subject.unit + 1;
  if (!/^[,(]$/.test(normOf(units[mark])) && !isDash(units, mark)) return undefined;
  if (!opensPhrase(units, mark + 1)) return undefined;
  const phrase = phraseFrom(context, subject, mark + 1, 'apposition');
  return phrase === undefined || !isAside(context, subject, phrase) ? undefined : phrase;
}

/** “*A lake* in V, S is frozen.” */
function opening(context: SentenceContext, subject: SubjectUnit): KindPhrase | undefined {
  const { units } = context;
  const comma = beforeArticle(units, subject.unit);
  const among = /^(?:of|among|amongst)$/.test(wordOf(units[0])) ? (normOf(units[1]) === 'all' ? 2 : 1) : 0;
  if (comma < 2 || (among === 0 && normOf(units[comma]) !== ',') || !opensPhrase(units, among)) return undefined;
  // “The lakes in V, *S* and T, …”: several are.
  if (/^(?:and|or|,)$/.test(normOf(units[subject.unit + 1])) && isNamed(units[subject.unit + 2])) return undefined;
  const phrase = phraseFrom(context, subject, among, 'apposition');
  if (phrase === undefined || phrase.end > comma || (among > 0 && !isBest(context, subject))) return undefined;
  // Nothing but the place may stand between.
  return units.slice(phrase.end, comma).some(unit => normOf(unit) === ',' || auxiliaries.has(normOf(unit)))
    ? undefined
    : phrase;
}

/** “Of the lakes in V, S is *the deepest*.” */
function isBest({ units, clauses }: SentenceContext, { unit }: SubjectUnit): boolean {
  const verb = clauses.find(({ subject }) => subject === unit)?.verb;
  if (verb === undefined || !copulas.has(normOf(units[verb.end - 1]))) return false;
  return units
    .slice(verb.end, verb.end + 5)
    .some(each => each.kind === 'ordinal' || /..est$|^most$/.test(normOf(each)));
}

/** “*The deepest lake* in V is S.” */
function complement(context: SentenceContext, subject: SubjectUnit, { start, verb }: Clause): KindPhrase | undefined {
  const { units } = context;
  if (verb === undefined || !copulas.has(normOf(units[verb.end - 1])) || verb.end - verb.start > 2) return undefined;
  const behind = normOf(units[verb.end]) === 'the' ? verb.end + 1 : verb.end;
  if (behind !== subject.unit || !opensPhrase(units, start)) return undefined;
  const phrase = phraseFrom(context, subject, start, 'complement');
  return phrase === undefined || phrase.end > verb.start ? undefined : phrase;
}

/** “S is *a lake* in V”, “S ranks among *the lakes* of V”. */
function predicate(context: SentenceContext, subject: SubjectUnit, verbEnd: number): KindPhrase | undefined {
  const { units } = context;
  const verb = normOf(units[verbEnd - 1]);
  let from = verbEnd;
  if (/^(?:ranks?|counts?|ranked|counted|regarded|considered|known|seen)$/.test(verb)) {
    if (/^(?:as|among|amongst)$/.test(normOf(units[from]))) from++;
    else if (verb !== 'considered') return undefined;
  } else if (!copulas.has(verb)) return undefined;
  // “S is deeper than any other *lake* in V”
  const than = normOf(units[from]) === 'more' ? from + 2 : from + 1;
  if (normOf(units[than]) === 'than' && normOf(units[than + 1]) === 'any')
    return normOf(units[than + 2]) !== 'other' ? undefined : phraseFrom(context, subject, than + 2, 'predicate');

  while (
    /^(?:still|now|also|today|perhaps|probably|easily|by|far|among|amongst|only|just|then|simply)$/.test(
      normOf(units[from]),
    )
  )
    from++;
  return opensPhrase(units, from) ? phraseFrom(context, subject, from, 'predicate') : undefined;
}

/** “*the V lake* S”, “*the V circuit* of S”, “*V oboe maker* S”. */
function before(context: SentenceContext, subject: SubjectUnit): KindPhrase | undefined {
  const { units } = context;
  // “the Danish oboe maker S's *works*”, “the Danish airport S *train*”
  if (normOf(units[subject.unit + 1]) === '-' && !isDash(units, subject.unit + 1)) return undefined;
  let head = subject.unit - 1;
  while (/^["'*_]$/.test(normOf(units[head])) || (head === subject.unit - 1 && normOf(units[head]) === 'the')) head--;
  if (normOf(units[head]) === 'of' && subject.entity.type === 'place') head--;
  if (!isHeadNoun(context, subject, head)) return undefined;
  let start = head;
  while (start > 0 && start > head - longest && isPartOfPhrase(units, start - 1)) start--;
  return { start, end: head + 1, head, how: 'before' };
}

/** In units. */
const longest = 8;

function phraseFrom(
  context: SentenceContext,
  subject: SubjectUnit,
  start: number,
  how: KindPhrase['how'],
): KindPhrase | undefined {
  const { units } = context;
  let end = start;
  while (end < units.length && end < start + longest + 4 && isPartOfPhrase(units, end)) end++;
  // “a ruin *deep* in V”
  while (end > start && (isPlacing(units[end - 1]) || isPastParticiple(units[end - 1]))) end--;
  const head = end - 1;
  return isHeadNoun(context, subject, head) ? { start, end, head, how } : undefined;
}

/** “a Danish film *directed* by V” */
function isPastParticiple(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    /(?:ed|written|made|built|sung|set|run)$/.test(unit.norm) &&
    verbForm(unit.norm) !== undefined
  );
}

/** An adverb that leads from a noun to where it is. */
export function isPlacing(unit: Unit | undefined): boolean {
  return /^(?:deep|high|right|just|down|up|out|far|away|here|situated|located|set|somewhere)$/.test(normOf(unit));
}

/** Words of a noun phrase, its articles and figures (“one of the two”), and names that describe. */
function isPartOfPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const norm = normOf(unit);
  if (unit === undefined || unit.kind === 'score') return false;
  // “a *1962* Danish film”
  if (unit.kind === 'date') return determiners.has(normOf(units[at - 1])) && unit.date.kind === 'absolute';
  if (unit.kind !== 'word' && unit.kind !== 'mark') return true;
  if (norm === '-') return !isDash(units, at);
  if (/^'s?$/.test(norm)) return isNamed(units[at - 1]);
  if (norm === 'of')
    return isPartitive(units[at - 1]) && (determiners.has(normOf(units[at + 1])) || isPossessor(units, at + 1));
  return (
    determiners.has(norm) ||
    isPlainNoun(norm) ||
    /^(?:one|most|least|first|last|so|very|once|then|long|early|late)$/.test(norm)
  );
}

/** “one of *V's* oldest houses” */
function isPossessor(units: readonly Unit[], at: number): boolean {
  return isNamed(units[at]) && /^'s?$/.test(normOf(units[at + 1]));
}

/** “*one* of the lakes”, “the *biggest* of the lakes” */
function isPartitive(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'quantity' ||
    unit?.kind === 'ordinal' ||
    /^(?:one|some|most|many|first|last)$|(?:er|est)$/.test(normOf(unit))
  );
}

function isHeadNoun({ units }: SentenceContext, { entity }: SubjectUnit, at: number): boolean {
  return units[at]?.kind === 'word' && isKindNoun(normOf(units[at]), entity.type);
}

/** An article, “one of”, “V's” or a superlative: what else stands behind a comma need not say what the thing is. */
function opensPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const norm = normOf(unit);
  if (/^(?:a|an|the|one|another|perhaps|home)$/.test(norm)) return norm !== 'home';
  if (unit?.kind === 'quantity' && normOf(units[at + 1]) === 'of') return true;
  return isNamed(unit) && /^'s?$/.test(normOf(units[at + 1]));
}

/**
 * Whether the phrase behind the comma is said of the name: not “At S, *the lake froze*”, not “S, *a lake and* a river”.
 */
function isAside({ units, clauses }: SentenceContext, subject: SubjectUnit, { start, end }: KindPhrase): boolean {
  const opened = normOf(units[start - 1]);
  let close = end;
  while (close < units.length && !/^[,;:.)]$/.test(normOf(units[close])) && !isDash(units, close)) close++;
  const isCut = clauses.some(
    ({ verb, kind, marker }) =>
      verb !== undefined &&
      verb.start >= end &&
      verb.start < close &&
      kind !== 'relative' &&
      kind !== 'participial' &&
      !relatives.has(marker ?? ''),
  );
  if (isCut) return false;
  if (opened === '(') return true;
  for (let i = end; i <= close; i++)
    if (
      /^(?:and|or)$/.test(normOf(units[i])) &&
      (determiners.has(normOf(units[i + 1])) || isNamed(units[i + 1])) &&
      !isNamed(units[i - 1])
    )
      return false;
  // “in T, *S*, a lake in V, and U”: one of a list.
  return !(
    normOf(units[close]) === ',' &&
    /^(?:and|or)$/.test(normOf(units[close + 1])) &&
    normOf(units[subject.unit - 1]) === ','
  );
}
