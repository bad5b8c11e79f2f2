import { determiners } from '../language/closedClasses';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { isDescription } from './isDescription';
import type { Owner } from './ownersByClause';
import { isPlainNoun } from './slots';
import { tellsWhichNoun } from './tellsWhichNoun';

const links = new Set(['of', 'for', 'to', 'in', 'at', 'from', 'on', 'behind', 'with', 'into']);

/** What follows a relational noun, up to `end`: whether it is about something else. */
interface Tail {
  readonly end: number;
  readonly foreign: boolean;
  readonly isOthers?: boolean;
  /** “director *of photography*”: an office of its own. */
  readonly isOfField?: boolean;
}

/** “… of Turkey and Armenia”, “… to the talks between X and Y”. */
export function readTail(
  context: SentenceContext,
  from: number,
  candidates: readonly SubjectUnit[],
  owners: Owner[],
): Tail {
  const { units } = context;
  let end = from;
  for (let i = from; i < Math.min(units.length, from + 9); i++) {
    const norm = normOf(units[i]);
    const link = links.has(norm);
    if (!link && !(norm === 'and' && owners.length > 0 && end === i)) break;
    let j = normOf(units[i + 1]) === '"' ? i + 2 : i + 1;
    while (
      j < units.length &&
      (determiners.has(normOf(units[j])) ||
        (units[j]?.kind === 'word' && isDescription(normOf(units[j])) && j - i <= 4))
    )
      j++;
    const owner =
      candidates.find(c => c.unit === j) ??
      candidates.find(c => c.unit > i && c.unit < j) ??
      namedAsTheirs(units, j, candidates);
    if (owner === undefined) {
      // A tail about something else: passed over when it is short (“envoy to the talks”), and never when it names a value.
      if (units[j]?.kind === 'name' || units[j]?.kind === 'mention') return { end, foreign: norm === 'of' };
      const isSome = /^an?$/.test(normOf(units[i + 1])) && j > i + 2;
      // “home to *a factory of* S”, “heard of the death *of a friend* in V”
      if (isSome && (normOf(units[j]) === 'of' || (norm === 'of' && owners.length === 0)))
        return { end, foreign: true };
      if (j > i + 1 && j - i <= 4 && (norm === 'to' || norm === 'for')) {
        end = j;
        i = j - 1;
        continue;
      }
      return isFieldAt(units, i) ? { end, foreign: true, isOfField: true } : { end, foreign: false };
    }
    // “the opening of *its rival*”, “the opening of *the S museum*”
    const isPossessor = /^'s?$/.test(normOf(units[owner.unit + 1]));
    // “the death of *S's husband*”
    const isOthers = norm === 'of' && (isPossessor ? isOfTheirs(units, owner.unit + 2) : tellsWhichNoun(units, owner));
    if (isOthers || isPossessor) return { end, foreign: true, isOthers };
    owners.push({ subject: owner, strength: 3, how: `“${norm}”` });
    end = owner.unit + 1;
    i = owner.unit;
  }
  return { end, foreign: false };
}

/** “director *of photography* of S”, “head *of marketing*,”: a bare noun and no name. */
function isFieldAt(units: readonly Unit[], of: number): boolean {
  const next = normOf(units[of + 2]);
  return (
    normOf(units[of]) === 'of' &&
    isPlainNoun(normOf(units[of + 1])) &&
    (links.has(next) || /^[,.;]?$/.test(next) || next === 'and')
  );
}

/** A noun of their own follows: “of S's *first husband*”, but not “of Moe's *novel* S”, which names what it is. */
function isOfTheirs(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (at < from + 4 && (units[at]?.kind === 'ordinal' || isPlainNoun(normOf(units[at])))) at++;
  return at > from && !isNamed(units[at]);
}

/** “of the *Larks song* S”, “of Moe's *novel* S”: whose it is, and what, before the name. */
function namedAsTheirs(
  units: readonly Unit[],
  at: number,
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (!isNamed(units[at])) return undefined;
  let noun = /^'s?$/.test(normOf(units[at + 1])) ? at + 2 : at + 1;
  const first = noun;
  while (noun < first + 3 && units[noun]?.kind === 'word' && isPlainNoun(normOf(units[noun]))) noun++;
  if (noun === first || typesOfNoun(normOf(units[noun - 1]))?.has('work') !== true) return undefined;
  return candidates.find(({ unit, entity }) => unit === noun && (entity.type === undefined || entity.type === 'work'));
}
