import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { adverbs, auxiliaries, determiners, isClosed } from '../language/closedClasses';
import { beforeArticle } from '../sentence/beforeArticle';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { converseAt } from './converseAt';
import { listFrom } from './listFrom';
import { possessorMeant } from './possessorMeant';
import { canHold, isPlainNoun, nominalAfter } from './slots';

/**
 * A relation told from its other end: “V and his *daughter*, S” tells S's father, “S, *widow* of V” her husband, “V's *brainchild*, S” who
 * invented it. The noun says what the subject is to the value.
 */
export function converseReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    if (subject.via === 'elision' || subject.unit < 0) continue;
    for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const property = facts[0]?.property;
      if (property === undefined || findBuiltInProperty(property.id)?.converse === undefined) continue;
      for (const { value, isClear, isTold } of [
        ...namedBefore(context, subject, property),
        ...namedBehind(context, subject, property),
      ]) {
        const clause = clauseAt(context, isTold ? value : subject.unit);
        if (clause === undefined || value === subject.unit) continue;
        readings.push({
          subject,
          property,
          facts,
          value,
          strength: isClear ? 3 : 1,
          clause,
          ...(isTold ? { construction: 'apposition' } : {}),
          how: `what ${subject.entity.label} is to whom the noun names`,
        });
      }
    }
  }
  return readings;
}

interface Found {
  readonly value: number;
  readonly isClear: boolean;
  /** In passing, and not by a copula. */
  readonly isTold: boolean;
}

/** “V's *daughter* S”, “V and his *daughter*, S,”, “V's only *daughter* was S”, “the *daughter* of V, a brewer, S …”. */
function namedBefore(context: SentenceContext, { unit, via }: SubjectUnit, property: Reading['property']): Found[] {
  const { units } = context;
  if (via === 'pronoun') return [];
  let last = beforeArticle(units, unit);
  const link = normOf(units[last]);
  const isTold = !/^(?:is|was|became|remained)$/.test(link);
  if (link === ',' || !isTold) last--;
  const first = converseAt(units, last, property);
  if (first === undefined) return link === ',' ? frontedBefore(context, unit, last, property) : [];
  // “V's wife, *S said*, played chess”
  if (link === ',' && !endsAside(units[unit + 1])) return [];
  const owner = pastDescription(context, first - 1, -1);
  const norm = normOf(units[owner]);
  if (/^'s?$/.test(norm) && canHold(units[owner - 1], property)) return [{ value: owner - 1, isClear: true, isTold }];
  // “Rask, *whose* daughter S was a judge”
  const whose = normOf(units[owner - 1]) === ',' ? owner - 2 : owner - 1;
  if (norm === 'whose') return canHold(units[whose], property) ? [{ value: whose, isClear: true, isTold }] : [];
  const meant = possessorMeant(context, owner, unit, property);
  return meant === undefined ? [] : [{ value: meant.unit, isClear: meant.isClear, isTold }];
}

/** “The eldest *son* of V, S …”, “A *pupil* of V, a chemist, S …”: at the beginning of its stretch, before the name that it describes. */
function frontedBefore(context: SentenceContext, subject: number, end: number, property: Reading['property']): Found[] {
  const { units } = context;
  for (let of = end - 1; of > Math.max(0, end - 12); of--) {
    if (!/^(?:of|to)$/.test(normOf(units[of]))) continue;
    const first = converseAt(units, of - 1, property);
    if (first === undefined) continue;
    const start = pastDescription(context, first - 1, -1);
    const opens = determiners.has(normOf(units[start])) ? start - 1 : start;
    if (units[opens] !== undefined && !/^(?:[,;:("—]|and|but)$/.test(normOf(units[opens]))) return [];
    const value = nominalAfter(context, of + 1, end + 1, property);
    if (value === undefined || /^'s?$/.test(normOf(units[value + 1]))) return [];
    const values = listFrom(context, value, property).filter(i => i < subject);
    const closes = Math.max(...values) + 1;
    // “the son of V, a brewer, S”, “the only child of V to live past infancy, S”
    const isClear = units
      .slice(closes, end)
      .every(unit => unit.kind === 'word' || normOf(unit) === ',' || unit.kind === 'ordinal' || unit.kind === 'date');
    return isClear ? values.map(each => ({ value: each, isClear: true, isTold: true })) : [];
  }
  return [];
}

/** “S, the *daughter* of V,”, “S, V's *daughter*,”, “S was V's *daughter*”, “S could become the *wife* of V”. */
function namedBehind(context: SentenceContext, { unit, via }: SubjectUnit, property: Reading['property']): Found[] {
  const { units } = context;
  let at = unit + 1;
  const isTold = /^[,(]$/.test(normOf(units[at]));
  if (isTold && via === 'pronoun') return [];
  if (isTold) at++;
  else {
    while (auxiliaries.has(normOf(units[at])) || adverbs.has(normOf(units[at]))) at++;
    const verb = normOf(units[at - 1]);
    if (/^(?:become|becomes|became|remain|remained|remains)$/.test(normOf(units[at]))) at++;
    else if (!/^(?:is|was|be|been)$/.test(verb)) return [];
  }
  const isPossessor = canHold(units[at], property) && /^'s?$/.test(normOf(units[at + 1]));
  if (isPossessor) {
    const last = lastOfPhrase(context, at + 2, property);
    return last === undefined || !closes(context, last + 1) ? [] : [{ value: at, isClear: true, isTold }];
  }
  const last = lastOfPhrase(context, determiners.has(normOf(units[at])) ? at + 1 : at, property);
  if (last === undefined || !/^(?:of|to)$/.test(normOf(units[last + 1]))) return [];
  const value = nominalAfter(context, last + 2, units.length, property);
  if (value === undefined || /^'s?$/.test(normOf(units[value + 1]))) return [];
  return listFrom(context, value, property)
    .filter(each => !/^'s?$/.test(normOf(units[each + 1])))
    .map(each => ({ value: each, isClear: true, isTold }));
}

/** The noun at the end of the words that begin at `from`: “only surviving *daughter*”, “painter and *widow*”. */
function lastOfPhrase({ units }: SentenceContext, from: number, property: Reading['property']): number | undefined {
  for (let i = from; i <= from + 5; i++) {
    if (converseAt(units, i, property) !== undefined) return i;
    if (!isDescribing(units[i]) && normOf(units[i]) !== 'and') return undefined;
  }
  return undefined;
}

function endsAside(unit: SentenceContext['units'][number] | undefined): boolean {
  return unit === undefined || unit.kind === 'mark' || unit.kind === 'date' || isClosed(normOf(unit));
}

/** Nothing follows of which the noun would only be a part: “S, V's *daughter* school”, “V's *son* Per's wife”. */
function closes({ units }: SentenceContext, at: number): boolean {
  const unit = units[at];
  return (
    unit === undefined ||
    unit.kind === 'date' ||
    (unit.kind === 'mark' ? !/^['-]/.test(unit.norm) : !isPlainNoun(normOf(unit)))
  );
}

/** Past “only”, “eldest”, “nine-year-old”. */
function pastDescription({ units }: SentenceContext, from: number, step: 1 | -1): number {
  let i = from;
  while (Math.abs(i - from) < 5 && isDescribing(units[i])) i += step;
  return i;
}

function isDescribing(unit: SentenceContext['units'][number] | undefined): boolean {
  const norm = normOf(unit);
  if (unit?.kind === 'ordinal' || unit?.kind === 'quantity') return true;
  return (
    norm === '-' || (unit?.kind === 'word' && (isPlainNoun(norm) || /^(?:late|then|only|first|last|own)$/.test(norm)))
  );
}
