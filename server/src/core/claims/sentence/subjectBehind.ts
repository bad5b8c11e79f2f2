import { coordinators, prepositions, relatives, subordinators } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { pastArticle } from './beforeArticle';
import { isNoun } from './isNoun';
import { isNamed, normOf, type Unit } from './unit';

/** The subject behind what goes before it between commas: “Born at A, near B, in June 1881, a singer's son, *S* …”. */
export function subjectBehind(units: readonly Unit[], from: number): number | undefined {
  for (let i = from; i < units.length; i++) {
    if (normOf(units[i]) !== ',') continue;
    const next = units[i + 1];
    if (next?.kind === 'date' || prepositions.has(normOf(next)) || beginsClause(normOf(next))) continue;
    if (isNamed(next) && normOf(units[i + 2]) === ',' && isDateBehind(units, i + 3)) continue;
    if (isFurtherDeed(units, i + 1)) continue;
    return /^an?$/.test(normOf(next)) || isOfFamily(units, i + 1)
      ? (namedBehind(units, i + 2) ?? doerBehind(units, i + 2) ?? headAfter(units, i + 1))
      : headAfter(units, i + 1);
  }
  return undefined;
}

/** “Born in 1871, *put on a cart* at seven, she …”: what was done to her next. */
function isFurtherDeed(units: readonly Unit[], at: number): boolean {
  const form = units[at]?.kind === 'word' ? verbForm(normOf(units[at])) : undefined;
  return (form === 'past' || form === 'participle') && prepositions.has(normOf(units[at + 1]));
}

/** “Born in 1871, *the younger daughter of* a miller, she …”: nobody whose deeds the sentence tells. */
function isOfFamily(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) !== 'the') return false;
  for (let i = at + 1; i < at + 4; i++) if (family.test(normOf(units[i])) && normOf(units[i + 1]) === 'of') return true;
  return false;
}

const family =
  /^(?:sons?|daughters?|child|heirs?|heiress|twins?|grandson|granddaughter|nephew|niece|eldest|youngest|oldest|younger|elder|first|second|third|fourth|fifth|last|only)$/;

/** “Shown in 1951, *when* the troops were home”, “Built in 1907, *and* burnt since”: nobody of whom the participle is said. */
function beginsClause(norm: string): boolean {
  return coordinators.has(norm) || subordinators.has(norm) || relatives.has(norm);
}

/** “a singer's son, *S* had …”, “a pupil of Lind's, the *S* had …”, but not “a cousin, S said, had …” */
function namedBehind(units: readonly Unit[], from: number): number | undefined {
  let i = from;
  while (i < from + 8 && isInApposition(units[i])) i++;
  if (normOf(units[i]) !== ',') return undefined;
  const name = pastArticle(units, i);
  if (!isNamed(units[name])) return undefined;
  return normOf(units[name + 1]) === ',' || normOf(units[name + 2]) === ',' ? undefined : name;
}

/** “Born in Voss, a cooper's daughter who could read at four, *she* left …”: behind all that the apposition tells, who does something. */
function doerBehind(units: readonly Unit[], from: number): number | undefined {
  for (let i = from; i < Math.min(units.length - 2, from + longestApposition); i++) {
    if (normOf(units[i]) !== ',') continue;
    const isPronoun = /^(?:he|she|it|they)$/.test(normOf(units[i + 1]));
    const at = isPronoun ? i + 1 : pastArticle(units, i);
    if (!isPronoun && !isNamed(units[at])) continue;
    const form = verbForm(normOf(units[at + 1]));
    if ((form === 'past' || form === 'auxiliary') && normOf(units[at + 2]) !== ',') return at;
  }
  return undefined;
}

/** In words. */
const longestApposition = 24;

function isInApposition(unit: Unit | undefined): boolean {
  const norm = normOf(unit);
  if (/^(?:of|from|in|with|at|the|an?|his|her|'s)$/.test(norm)) return true;
  return isNamed(unit) || (isNoun(norm) && verbForm(norm) === undefined);
}

/** “Born in Vienna, Austria, *in 1881*, …” */
function isDateBehind(units: readonly Unit[], at: number): boolean {
  return units[at]?.kind === 'date' || (prepositions.has(normOf(units[at])) && units[at + 1]?.kind === 'date');
}

/** The name or noun that stands next: of “the dam's *rival*” the second. */
function headAfter(units: readonly Unit[], from: number): number | undefined {
  for (let i = from; i < Math.min(units.length, from + 6); i++) {
    const unit = units[i];
    const norm = normOf(unit);
    if (/^'s?$/.test(norm) || /^'s?$/.test(normOf(units[i + 1]))) continue;
    if (isNamed(unit)) return i;
    if (verbForm(norm) === 'auxiliary') return undefined;
    if (unit?.kind === 'word' && isNoun(norm)) return i;
  }
  return undefined;
}
