import { arrivalVerbs } from '../language/arrivalVerbs';
import {
  accusatives,
  coordinators,
  determiners,
  nominatives,
  prepositions,
  subordinators,
} from '../language/closedClasses';
import { contentVerbs } from '../language/contentVerbs';
import { stem } from '../language/stem';
import { verbForm } from '../language/verbForms';
import { beforeAdverbs } from './beforeAdverbs';
import { beforeArticle, pastArticle } from './beforeArticle';
import type { Clause } from './clause';
import { describedBy } from './describedBy';
import type { VerbGroup } from './findVerbs';
import { headBefore } from './headBefore';
import { isIndefinite } from './isIndefinite';
import { isNoun } from './isNoun';
import { outerOfWhen } from './outerOfWhen';
import { pastName } from './pastName';
import { subjectBehind } from './subjectBehind';
import { isDash, isNamed, normOf, type Unit, wordOf } from './unit';

export function subjectOf(
  units: readonly Unit[],
  kind: Clause['kind'],
  own: number | undefined,
  start: number,
  verb: VerbGroup,
  previous: Clause | undefined,
  earlier: readonly Clause[],
  marker: string,
): number | undefined {
  const arriving = arrivingBehind(units, verb);
  if (arriving !== undefined) return arriving;
  if (kind === 'relative') {
    const isOwn = marker === 'which' ? isDoer(units, own) : marker !== 'who';
    if (own !== undefined && (isOwn || isOfPreposition(units, start, verb.start))) return own;
    // “Oda Brandt, who wrote songs *and who died* in 1976”
    if (previous?.kind === 'relative' && coordinators.has(normOf(units[start - 1]))) return previous.subject;
    return antecedent(units, start);
  }
  const ofGerund = subjectOfGerund(units, verb, previous, marker);
  if (ofGerund !== undefined) return ofGerund;
  if (own !== undefined) return own;
  const entry = entryBefore(units, verb);
  if (entry !== undefined) return entry;
  if (kind === 'main') {
    const behind = invertedSubject(units, start, verb);
    if (behind !== undefined) return behind;
  }
  if (kind === 'participial') {
    const adverbial = beforeAdverbs(units, verb.start);
    // “S, *though* born in V, …”
    const behind = subordinators.has(normOf(units[adverbial])) ? adverbial - 1 : adverbial;
    // “The mill has stood *abandoned* since 1985”: what the verb before links to its subject.
    if (previous?.verb?.end === behind + 1 && linking.test(normOf(units[behind]))) return previous.subject;
    if (previous !== undefined && isBehindFigure(units, behind, previous)) return previous.subject;
    const before = antecedent(units, behind + 1);
    // “He was a Siberian, born in V”: what a copula says of its subject, a participle goes on saying.
    if (
      before !== undefined &&
      previous?.verb !== undefined &&
      (units[before]?.kind === 'word' || isIndefinite(units, before)) &&
      !isBehindPreposition(units, before, behind) &&
      /^(?:is|are|was|were|be|been)$/.test(normOf(units[previous.verb.end - 1]))
    )
      return previous.subject;
    // “… longer than people *think: born* in 1876, he was …”
    const isParted = normOf(units[behind]) === ':' && verbForm(normOf(units[before ?? -1])) !== undefined;
    if (before !== undefined && !isParted) return before;
    // “Founded in 1993, the company …”: the subject follows the comma.
    return subjectBehind(units, verb.end);
  }
  // “It was the *Carpathia* that picked them up”
  if (marker === 'that') return antecedent(units, start) ?? previous?.subject;
  if (goesOnTelling(units, previous, start) || isOfSeries(units, previous, earlier, verb)) return previous?.subject;
  // A clause without a subject of its own goes on with that of the clause it resumes.
  if (previous?.kind === 'relative' || previous?.kind === 'participial') {
    for (let i = earlier.length - 1; i >= 0; i--) {
      const clause = earlier[i];
      if (clause !== undefined && clause.kind !== 'relative' && clause.kind !== 'participial')
        return clause.subject ?? previous.subject;
    }
    return previous.subject;
  }
  return (outerOfWhen(units, previous, earlier, start) ?? previous)?.subject;
}

/** “It was the first film *of a company* run by V”: no comma leads back past the company. */
function isBehindPreposition(units: readonly Unit[], noun: number, before: number): boolean {
  if (noun !== before) return false;
  let start = noun;
  while (start > noun - 4 && units[start - 1]?.kind === 'word' && isNoun(normOf(units[start - 1]))) start--;
  return prepositions.has(normOf(units[beforeArticle(units, start)]));
}

/** “She was 22, *born* in 1961”: no figure was born. */
function isBehindFigure(units: readonly Unit[], comma: number, { verb }: Clause): boolean {
  if (verb === undefined || normOf(units[comma]) !== ',' || units[comma - 1]?.kind !== 'quantity') return false;
  return verb.end === comma - 1 && /^(?:is|was|were)$/.test(normOf(units[verb.end - 1]));
}

/** “*Tarnow Dam* – opened in 1964”, “*Moe*: born in 1871”: an entry that has nothing but its headword before the verb. */
function entryBefore(units: readonly Unit[], verb: VerbGroup): number | undefined {
  const mark = beforeAdverbs(units, verb.start);
  const isEntry = normOf(units[mark]) === ':' || isDash(units, mark);
  return isEntry && isNamed(units[mark - 1]) && beforeArticle(units, mark - 1) < 0 ? mark - 1 : undefined;
}

/** “By *winning* it, *S* …”, “*S* is famous for *having won* it”, “with *S spanning* V, …”: whom the verb around the gerund is said of, or who stands before it. */
function subjectOfGerund(
  units: readonly Unit[],
  { start, end, form, finite }: VerbGroup,
  previous: Clause | undefined,
  marker: string,
): number | undefined {
  if (form !== 'gerund' && !/^(?:being|having)$/.test(finite)) return undefined;
  if (marker === 'with' && isNamed(units[start - 1])) return start - 1;
  const before = wordOf(units[start - 1]);
  // “*He* became mayor in 1910, *succeeding* V”: no mayor and no year does so.
  if (form === 'gerund' && normOf(units[start - 1]) === ',' && ofWhoActs.has(finite)) return previous?.subject;
  if (start > 0 && !prepositions.has(before) && !subordinators.has(before)) return undefined;
  if (previous !== undefined) return previous.subject;
  // “*S*, as well as being popular, opened”
  const comma = units.findLastIndex((unit, i) => i < start && normOf(unit) === ',');
  return headBefore(units, 0, comma) ?? subjectBehind(units, end);
}

/** Gerunds behind a comma that go on with what the clause before is about, whatever noun stands nearest. */
const ofWhoActs = new Set(
  'succeeding replacing marrying wedding becoming joining leaving graduating studying serving beating defeating overtaking ousting unseating'.split(
    ' ',
  ),
);

/** “a tower which *Moe* built”, “which *he* built”: not the tower did so. */
function isDoer(units: readonly Unit[], own: number | undefined): boolean {
  return own !== undefined && (isNamed(units[own]) || nominatives.has(normOf(units[own])));
}

/**
 * “for S, *which* began in 1992 *and* ended in 1996”, “in V, *where* she met a tug, the *Heron*, *and* sank”: a relative clause behind
 * a comma goes on until the next comma that closes no pair. In “the man who shot him and fled”, either may have fled.
 */
export function goesOnTelling(units: readonly Unit[], previous: Clause | undefined, at: number): boolean {
  if (previous?.kind !== 'relative' || normOf(units[previous.start]) !== ',') return false;
  const { start, marker, subject, verb } = previous;
  if (!/^(?:who|which|where)$/.test(marker ?? '') || subject === undefined) return false;
  if (marker !== 'where' && subject > start) return false;
  const and = normOf(units[at]) === ',' ? at + 1 : at;
  if (!coordinators.has(normOf(units[and]))) return false;
  let commas = 0;
  for (let i = verb?.end ?? start; i < and; i++) if (normOf(units[i]) === ',') commas++;
  return normOf(units[and - 1]) !== ',' || (commas > 0 && commas % 2 === 0);
}

/**
 * “They joined S, *which* began in 1992, *had* nine members and …”: the clause before the relative one has its verb, and a bare comma goes on with no
 * sentence of its own.
 */
function isOfSeries(
  units: readonly Unit[],
  previous: Clause | undefined,
  earlier: readonly Clause[],
  { start }: VerbGroup,
): boolean {
  if (previous?.kind !== 'relative' || !/^(?:who|which)$/.test(previous.marker ?? '')) return false;
  if (normOf(units[start - 1]) !== ',' || normOf(units[previous.start]) !== ',') return false;
  const outer = earlier.findLast(({ kind }) => kind !== 'relative' && kind !== 'participial');
  const verb = outer?.verb;
  // “Ida Moe built a school, which opened in V, was mayor of W, and died”: she was and did.
  const doer = units[outer?.subject ?? -1];
  if (doer?.kind === 'mention' && doer.forms.every(({ entity }) => entity.type === 'person')) return false;
  if (verb === undefined || verb.end > previous.start || contentVerbs.has(stem(normOf(units[verb.end - 1]))))
    return false;
  // “…, *and* was sponsored by V”: a series has a last part.
  const next = units.slice(start).findIndex(unit => /^[,;:]$/.test(normOf(unit)));
  return units.slice(start, next < 0 ? undefined : start + next + 2).some(unit => normOf(unit) === 'and');
}

/** “At 388 metres is located *S*.”: what stands behind the verb of a sentence that begins with where. */
function invertedSubject(units: readonly Unit[], start: number, { end, finite }: VerbGroup): number | undefined {
  if (
    start !== 0 ||
    !prepositions.has(normOf(units[0])) ||
    !/^(?:is|are|was|were|lies|stands|comes|came|hails|originates)$/.test(finite)
  )
    return undefined;
  const name = determiners.has(normOf(units[end])) ? end + 1 : end;
  const next = units[name + 1];
  return isNamed(units[name]) && (next === undefined || next.kind === 'mark') ? name : undefined;
}

/** “After him came *V*, born in 1938”, “beside her sat *V*”: nothing but a phrase of place or order stands before the verb. */
function arrivingBehind(units: readonly Unit[], { start, end, finite }: VerbGroup): number | undefined {
  if (!arrivalVerbs.has(finite) || end !== start + 1 || !isOrdering(units, start - 1)) return undefined;
  const name = pastArticle(units, end - 1);
  const next = units[name + 1];
  return isNamed(units[name]) && (next === undefined || next.kind === 'mark') ? name : undefined;
}

/** “after *him*”, and at the start of a stretch “after *Moe*” as well. */
function isOrdering(units: readonly Unit[], at: number): boolean {
  if (accusatives.has(normOf(units[at]))) return prepositions.has(normOf(units[at - 1]));
  const link = beforeArticle(units, at);
  const before = units[link - 1];
  const opens = before === undefined || before.kind === 'mark' || coordinators.has(normOf(before));
  return opens && isNamed(units[at]) && /^(?:after|before|behind|beside)$/.test(wordOf(units[link]));
}

/** “the day *on which* Nobel died”: the relative pronoun is not the subject. */
function isOfPreposition(units: readonly Unit[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (normOf(units[i]) === 'which' || normOf(units[i]) === 'whom') return prepositions.has(normOf(units[i - 1]));
  }
  return false;
}

const linking =
  /^(?:stands?|stood|standing|lies?|lay|lain|lying|sits?|sat|sitting|stays?|stayed|remains?|remained|went|goes|gone|seems?|seemed|became|becomes?|becoming)$/;

/** The noun or name that a relative or participial clause beginning at `start` hangs on. */
function antecedent(units: readonly Unit[], start: number): number | undefined {
  const from = pastName(units, start - 1, normOf(units[start]), start);
  for (let i = from; i >= 0 && i >= start - 8; i--) {
    const unit = units[i];
    const norm = normOf(unit);
    // “S *itself*, completed in V”
    if (/^[,:()"'—-]$/.test(norm) || unit?.kind === 'date' || reflexive.test(norm)) continue;
    // “by *Ida Moe*, a Londoner born in V”
    if (isNamed(unit)) return (isIndefinite(units, i) ? describedBy(units, i) : undefined) ?? i;
    // “the site of the battle, which”: the head noun, when “of” stands before.
    if (unit?.kind === 'word' && isNoun(norm)) return describedBy(units, i) ?? i;
    return undefined;
  }
  return undefined;
}

const reflexive = /^(?:itself|himself|herself|themselves)$/;
