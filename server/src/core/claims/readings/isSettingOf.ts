import { beforeArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf, wordOf } from '../sentence/unit';
import { isUnnamed, type SentenceContext, type SubjectUnit } from '../sentenceContext';

/** The words that state a property, as unit indexes: of their noun phrase the first, and of themselves both ends, inclusive. */
interface Stated {
  readonly start: number;
  readonly first: number;
  readonly last: number;
  /** They say who somebody is. */
  readonly isOfPerson: boolean;
}

/**
 * Whether the words around the clause say of what it tells: “*the strike*, in which 900 men walked out”, “when *the volcano* erupted, 900 people
 * were evacuated”, “at *the brewery*, head brewer Oda Brandt …”.
 */
export function isSettingOf(context: SentenceContext, clause: Clause, stated: Stated, subject: SubjectUnit): boolean {
  if (isUnnamed(subject) || subject.unit < 0) return false;
  return (
    isAntecedent(context, clause, subject) ||
    (isOfItsOwn(context, clause, stated) &&
      (isReached(context, clause, subject) ||
        isAttended(context, clause, subject) ||
        isToldBefore(context, clause, subject) ||
        (stated.isOfPerson && isFronted(context, clause, subject))))
  );
}

/** “*S*, in which …”, “*S*, where …” */
function isAntecedent({ units }: SentenceContext, { kind, start, verb }: Clause, { unit }: SubjectUnit): boolean {
  const from = normOf(units[unit + 1]) === ',' ? unit + 2 : unit + 1;
  if (kind !== 'relative' || verb === undefined || start < unit || start > from + 1) return false;
  const marker = normOf(units[from]);
  return /^(?:where|when)$/.test(marker) || (/^(?:in|at|during)$/.test(marker) && normOf(units[from + 1]) === 'which');
}

/** The clause is about what the words or the figure before them name, and nothing else. */
function isOfItsOwn({ units }: SentenceContext, { subject }: Clause, { start, first, last }: Stated): boolean {
  if (subject === undefined) return isNamed(units[last + 1]);
  return (start <= subject && subject <= last + 1) || (units[subject]?.kind === 'quantity' && subject < first);
}

/** “Independence came to *S* in 1958” */
function isReached({ units }: SentenceContext, { verb }: Clause, { unit }: SubjectUnit): boolean {
  if (verb === undefined || !/^(?:comes?|came|arrived?|arrives|returned?|returns)$/.test(normOf(units[verb.end - 1])))
    return false;
  const at = beforeArticle(units, unit);
  // “It came in 1958 *for S*”
  const isDated = normOf(units[verb.end]) === 'in' && units[verb.end + 1]?.kind === 'date' && at === verb.end + 2;
  return (at === verb.end || isDated) && /^(?:to|at|in|on|for)$/.test(normOf(units[at]));
}

/** “900 runners started *in the Fell Marathon*”, “900 men came *to the scene of the fire*”: those who take part, or are there. */
function isAttended({ units }: SentenceContext, clause: Clause, { unit, entity }: SubjectUnit): boolean {
  if (entity.type !== 'event' || clause.verb === undefined || unit < clause.verb.end || unit >= clause.end)
    return false;
  const link = beforeArticle(units, unit);
  const isScene = normOf(units[link]) === 'of' && /^(?:scene|site|start|spot)$/.test(normOf(units[link - 1]));
  const from = isScene ? beforeArticle(units, link - 1) : link;
  const behind = /^(?:up|out|in|off|part)$/.test(normOf(units[clause.verb.end]))
    ? clause.verb.end + 1
    : clause.verb.end;
  return from === behind && /^(?:to|at|in|for|during)$/.test(normOf(units[from]));
}

/** “When *S* erupted, …” */
function isToldBefore({ units, clauses }: SentenceContext, clause: Clause, { unit }: SubjectUnit): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    before?.kind === 'subordinate' &&
    before.subject === unit &&
    /^(?:when|as|after|once)$/.test(before.marker ?? '') &&
    units.slice(before.verb?.end, clause.start + 1).some(each => normOf(each) === ',')
  );
}

/** “At *S*, …” */
function isFronted({ units, clauses }: SentenceContext, clause: Clause, { unit }: SubjectUnit): boolean {
  return beforeArticle(units, unit) === 0 && clauses[0] === clause && /^(?:at|in|during)$/.test(wordOf(units[0]));
}
