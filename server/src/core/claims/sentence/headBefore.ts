import { auxiliaries, nominatives, prepositions, pronouns } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { pastArticle } from './beforeArticle';
import { isNoun } from './isNoun';
import { isDash, isNamed, normOf, type Unit, wordOf } from './unit';

/** The head of the noun phrase that ends last before `end`: a name, or the noun before any “of …” behind it. */
export function headBefore(units: readonly Unit[], start: number, end: number): number | undefined {
  let head: number | undefined;
  let inPhrase = false;
  let pair = false;
  let brackets = 0;
  for (let i = start; i < end; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    const norm = normOf(unit);
    if (norm === '(' || norm === '[') brackets++;
    if (norm === ')' || norm === ']') brackets--;
    if (brackets > 0) continue;
    const aside = head === undefined ? undefined : asideUntil(units, i, end);
    if (aside !== undefined) {
      i = aside;
      continue;
    }
    if (isDash(units, i) || norm === ':') {
      // What stands before a dash (“BERLIN, 12 November — The Wall …”) is another phrase.
      head = undefined;
      inPhrase = false;
      continue;
    }
    const told = whenToldUntil(units, i, start);
    if (told !== undefined) {
      i = told;
      continue;
    }
    if (prepositions.has(norm)) {
      inPhrase = true;
      pair = norm === 'between';
      continue;
    }
    if (norm === ',') {
      inPhrase = false;
      continue;
    }
    const nominal = isNominal(units, i);
    if (inPhrase) {
      // “*At 19* Ada Brekke married”
      if (/^\d+$/.test(norm) && isNamed(units[i + 1])) inPhrase = false;
      // A phrase in front (“In 1992 the college …”) or behind the head (“of S”) ends with its own noun, name or date.
      if (pair && normOf(units[i + 1]) === 'and') continue;
      if ((nominal && !goesOn(units, i)) || unit.kind === 'date' || unit.kind === 'quantity') inPhrase = false;
      continue;
    }
    if (!nominal) continue;
    // “*She*'s from V”: what stands at the end is the verb.
    if (i + 1 < end && /^'s?$/.test(normOf(units[i + 1]))) continue;
    if (head !== undefined && isApposed(units, head, i, end)) continue;
    head = i;
  }
  return head;
}

/** “the chapel, *not S,* opened”, “S *– once the pride of the region –* opened”: the last unit of what is set into the phrase. */
function asideUntil(units: readonly Unit[], at: number, end: number): number | undefined {
  if (normOf(units[at]) === 'not' && normOf(units[at - 1]) === ',') return commaBehind(units, at, end);
  return isDash(units, at) ? closingDash(units, at, end) : undefined;
}

/** A name, a noun, or what stands for one. */
function isNominal(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (isNamed(unit) || isCounted(unit) || isElliptic(units, at) || isSome(units, at)) return true;
  if (unit.kind !== 'word' || isMeasured(units, at)) return false;
  return isNoun(unit.norm) || (pronouns.has(unit.norm) && !/sel(?:f|ves)$/.test(unit.norm));
}

/** The first name of an apposition (“*Kılıç*, the envoy, said”) is the subject, a noun after a comma is not. “He” is no apposition. */
function isApposed(units: readonly Unit[], head: number, at: number, end: number): boolean {
  return (
    !nominatives.has(normOf(units[at])) &&
    hasComma(units, head, at) &&
    isNamed(units[head]) &&
    !isNamedBehind(units, head, at) &&
    !isAdverbial(units, head, at, end)
  );
}

/** “*Years later*, S opened”, “*At last* S opened”: the last unit of what tells when, at the start of the stretch. */
function whenToldUntil(units: readonly Unit[], at: number, start: number): number | undefined {
  if (at !== start) return undefined;
  const [norm, next] = [wordOf(units[at]), normOf(units[at + 1])];
  if (
    spells.test(norm) &&
    normOf(units[at + 2]) === ',' &&
    /^(?:later|earlier|before|after|on|ago|afterwards)$/.test(next)
  )
    return at + 2;
  return norm === 'at' && next === 'last' ? at + 1 : undefined;
}

const spells = /^(?:moments|minutes|hours|days|weeks|months|years|decades|generations|centuries)$/;

function commaBehind(units: readonly Unit[], from: number, end: number): number | undefined {
  for (let i = from + 1; i < end; i++) if (normOf(units[i]) === ',') return i;
  return undefined;
}

/**
 * “*Contrary* to popular belief, the dam opened”, “*Admittedly*, S opened”: a word that only its place gives a capital, with one comma between it
 * and the subject and none behind that, so that it is no name with an apposition.
 */
function isAdverbial(units: readonly Unit[], head: number, subject: number, end: number): boolean {
  const opening = units[head];
  if (opening?.kind !== 'name' || !opening.initial || opening.first < opening.last) return false;
  const commas = (from: number, to: number) => units.slice(from, to).filter(unit => normOf(unit) === ',').length;
  if (commas(head, subject) !== 1 || commas(subject, end) > 0) return false;
  return normOf(units[head + 1]) === ',' ? adverbial.test(opening.text) : prepositions.has(normOf(units[head + 1]));
}

function closingDash(units: readonly Unit[], open: number, end: number): number | undefined {
  for (let i = open + 1; i < end; i++) if (isDash(units, i)) return i;
  return undefined;
}

const adverbial = /^(?:.+ly|yes|true|sure|granted|alas|okay|right|fine)$/i;

/** “*a South African*, Thandi Nkosi, took office”, “*a famous dam*, S, opened”: what has the indefinite article is no name, and the name follows. */
function isNamedBehind(units: readonly Unit[], head: number, name: number): boolean {
  if (pastArticle(units, head + 1) !== name || !isNamed(units[name])) return false;
  return [1, 2, 3].some(step => /^an?$/.test(normOf(units[head - step])));
}

/** “a bridge, four months *old*, fell”, “a dam, 90 metres *high*, burst”: what it measures, and no noun. */
function isMeasured(units: readonly Unit[], at: number): boolean {
  return (
    units[at - 1]?.kind === 'quantity' && /^(?:old|long|tall|high|wide|deep|thick|strong)$/.test(normOf(units[at]))
  );
}

/** “*Nineteen workers* lost their lives”: an amount with its noun is a noun phrase. */
function isCounted(unit: Unit): boolean {
  return unit.kind === 'quantity' && unit.quantity.dimension === 'count' && unit.quantity.unit !== undefined;
}

/** “the *first*, that of Paris, was …”, “the *second* opened …”, “and *36* were hurt”: the noun is that of what was said before. */
function isElliptic(units: readonly Unit[], at: number): boolean {
  const next = normOf(units[at + 1]);
  const unit = units[at];
  if (unit?.kind === 'quantity' && unit.quantity.dimension === 'count' && unit.quantity.unit === undefined)
    return auxiliaries.has(next);
  return units[at]?.kind === 'ordinal' && normOf(units[at - 1]) === 'the' && (next === ',' || auxiliaries.has(next));
}

/** “*Both* of them were born …”, “*both* were born …”. */
function isSome(units: readonly Unit[], at: number): boolean {
  const next = normOf(units[at + 1]);
  return /^(?:both|all|each|neither|either|none)$/.test(normOf(units[at])) && (next === 'of' || auxiliaries.has(next));
}

/** “of *Microsoft*'s *chief* executive”: the phrase's noun is still to come. */
function goesOn(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const norm = normOf(next);
  return (
    norm === "'s" ||
    norm === "'" ||
    // “under the *main* span”: behind an adjective, what looks like a verb is none.
    (next?.kind === 'word' &&
      isNoun(norm) &&
      !pronouns.has(norm) &&
      (verbForm(norm) === undefined || adjectives.has(normOf(units[at]))))
  );
}

const adjectives = new Set('main central whole entire new old great large small high long early late'.split(' '));

function hasComma(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (normOf(units[i]) === ',') return true;
  return false;
}
