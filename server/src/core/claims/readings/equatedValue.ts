import type { ValueKind } from '../../facts/factSet';
import { coordinators, determiners, prepositions, pronouns } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { isDash, isNamed, normOf, wordOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { heldPlace } from './heldPlace';
import { isPlaced } from './isPlaced';
import { canHold, isPlainNoun } from './slots';

/** The value that the copula puts in the place of what the occurrence's clause leaves open. */
export function equatedValue(
  context: SentenceContext,
  copula: number,
  occurrence: Occurrence,
  clause: Clause,
  property: Reading['property'],
): number | undefined {
  if (clause.verb === undefined || clause.verb.start === copula) return undefined;
  return occurrence.first > copula
    ? equatedBefore(context, copula, clause, property)
    : equatedBehind(context, copula, occurrence, clause, property);
}

/** “*V* is the year in which S was born”, “it was in *V* that S was born”. */
function equatedBefore(
  context: SentenceContext,
  copula: number,
  clause: Clause,
  property: Reading['property'],
): number | undefined {
  const value = valueBefore(context, copula, property);
  if (value === undefined) return undefined;
  const noun = isStress(context, value, copula)
    ? openingBehind(context, Math.max(copula, value) + 1, clause)
    : headBehind(context, copula + 1, property);
  return noun === undefined || !opensGap(context, noun, clause.verb?.start ?? noun) ? undefined : value;
}

/** Past what is said of a stressed value between commas: “it was in V, *where the road ends*, that S began”. */
function openingBehind({ units }: SentenceContext, at: number, { start, marker }: Clause): number {
  if (normOf(units[at]) !== ',' || marker !== 'that') return at;
  const comma = start > at && normOf(units[start]) === ',' ? start : -1;
  return comma > at && normOf(units[comma + 1]) === 'that' ? comma + 1 : at;
}

/** “The year in which S was born is *V*”, “the poet, whom S had married in May, was *V*”. */
function equatedBehind(
  context: SentenceContext,
  copula: number,
  { last }: Occurrence,
  clause: Clause,
  property: Reading['property'],
): number | undefined {
  const { units } = context;
  const { verb } = clause;
  if (verb === undefined || !leadsTo(context, last + 1, copula)) return undefined;
  const noun = openedNoun(context, verb.start, property);
  if (noun === undefined || !opensGap(context, noun, verb.start)) return undefined;
  let value = copula + 1;
  while (determiners.has(normOf(units[value])) || (property.value === 'date' && prepositions.has(normOf(units[value]))))
    value++;
  return canHold(units[value], property) && isEnd(context, value + 1) ? value : undefined;
}

/** The copula follows the verb, with nothing between but when, where and how often. */
function leadsTo({ units, clauses }: SentenceContext, from: number, copula: number): boolean {
  for (let i = from; i < copula; i++) {
    const unit = units[i];
    const norm = normOf(unit);
    if (clauses.some(({ verb }) => verb?.start === i) || coordinators.has(norm) || pronouns.has(norm)) return false;
    if (unit?.kind === 'mark' && (norm !== ',' || i !== copula - 1)) return false;
  }
  return from <= copula;
}

/** The unit behind the noun that begins its stretch of the sentence and that the clause of the verb at `verb` says more of. */
function openedNoun(context: SentenceContext, verb: number, property: Reading['property']): number | undefined {
  const { units } = context;
  for (let i = verb - 1; i >= 0; i--) {
    const before = normOf(units[i - 1]);
    const opens = i === 0 || /^[,;:(]$/.test(before) || coordinators.has(before) || isDash(units, i - 1);
    // “*What* S is known for is V”
    if (opens && wordOf(units[i]) === 'what') return i + 1;
    if (!opens || !determiners.has(normOf(units[i]))) continue;
    return headBehind(context, i, property) ?? personBehind(context, i, property);
  }
  return undefined;
}

/** “the poet *whom* S married”: by the word alone, it is somebody. */
function personBehind({ units }: SentenceContext, from: number, property: Reading['property']): number | undefined {
  if (property.value !== 'person' || !/^(?:the|this|that)$/.test(normOf(units[from]))) return undefined;
  let at = from + 1;
  while (at < from + 4 && units[at]?.kind === 'word' && isPlainNoun(normOf(units[at]))) at++;
  return at > from + 1 && isWhom(units, at) ? at : undefined;
}

function isWhom(units: SentenceContext['units'], at: number): boolean {
  let whom = normOf(units[at]) === ',' ? at + 1 : at;
  if (prepositions.has(normOf(units[whom]))) whom++;
  return normOf(units[whom]) === 'whom';
}

/** “*V* is …”, at the beginning, and “It was (in) *V* …”. */
function valueBefore(context: SentenceContext, copula: number, property: Reading['property']): number | undefined {
  const { units } = context;
  if (normOf(units[copula - 1]) === 'it' && isStart(context, copula - 1)) {
    // “It was *not until* V that …”
    let value = normOf(units[copula + 1]) === 'not' && normOf(units[copula + 2]) === 'until' ? copula + 3 : copula + 1;
    while (/^(?:in|on|at|the|only)$/.test(normOf(units[value]))) value++;
    return canHold(units[value], property) ? value : undefined;
  }
  const value = isPlaced(property) ? heldPlace(context, copula - 1, property) : copula - 1;
  const from = determiners.has(normOf(units[0])) ? 1 : 0;
  return value === from && canHold(units[value], property) ? value : undefined;
}

function isStart({ units }: SentenceContext, at: number): boolean {
  const before = normOf(units[at - 1]);
  return at === 0 || /^[,;:(]$/.test(before) || coordinators.has(before) || isDash(units, at - 1);
}

function isStress({ units }: SentenceContext, value: number, copula: number): boolean {
  return value > copula || normOf(units[copula + 1]) === 'when' || normOf(units[copula + 1]) === 'where';
}

/** The unit behind “the year”, “the first city”, where the noun names what the property's values are. */
function headBehind(
  { units, index }: SentenceContext,
  from: number,
  property: Reading['property'],
): number | undefined {
  if (!determiners.has(normOf(units[from]))) return undefined;
  let at = from + 1;
  while (units[at]?.kind === 'word' && isPlainNoun(normOf(units[at])) && !isNamed(units[at + 1]) && at - from < 4) {
    const next = normOf(units[at + 1]);
    if (isOpening(next) || prepositions.has(next) || determiners.has(next)) break;
    at++;
  }
  const noun = normOf(units[at]);
  const own =
    heads.get(property.value)?.has(noun) === true || (isDoer(property.value) && typesOfNoun(noun)?.has(property.value));
  const isWord = (index.wordings.get(property.id) ?? []).some(
    ({ role, stems }) =>
      role === 'noun' && units[at]?.kind === 'word' && stems.length === 1 && stems[0] === stemAt(units[at]),
  );
  return own === true || isWord ? at + 1 : undefined;
}

/** Somebody's house is in the town where she died: of places, only a name for the size that facts tell will do. */
function isDoer(kind: ValueKind): kind is 'person' | 'organization' {
  return kind === 'person' || kind === 'organization';
}

function stemAt(unit: SentenceContext['units'][number] | undefined): string {
  return unit?.kind === 'word' ? unit.stem : '';
}

const heads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['date', new Set(['year', 'date', 'day', 'month', 'decade', 'time'])],
  [
    'place',
    new Set(
      'place city town village country state region area county province continent location site spot nation district'.split(
        ' ',
      ),
    ),
  ],
  ['quantity', new Set(['temperature', 'speed', 'distance', 'price', 'height', 'depth', 'number', 'amount', 'sum'])],
  ['person', new Set(['person', 'man', 'woman', 'one', 'individual'])],
  [
    'entity',
    new Set(['one', 'company', 'organisation', 'organization', 'firm', 'country', 'language', 'region', 'thing']),
  ],
]);

/** “in which”, “that”, “where”, “when”, or the clause's subject at once. */
function opensGap({ units, subjects }: SentenceContext, at: number, verb: number): boolean {
  const opening = prepositions.has(normOf(units[at])) ? at + 1 : at;
  // “It was V *before* S was born”
  const isBefore = normOf(units[at]) === 'before' && units[at - 1]?.kind === 'date';
  if (isBefore || isOpening(normOf(units[opening])) || (opening === at && /^(?:they|people)$/.test(normOf(units[at]))))
    return true;
  if (isWhom(units, at)) return true;
  const subject = determiners.has(normOf(units[at])) ? at + 1 : at;
  return opening === at && subject < verb && subjects.some(({ unit }) => unit === subject);
}

function isOpening(norm: string): boolean {
  return /^(?:which|that|where|when|who|whom)$/.test(norm);
}

function isEnd({ units }: SentenceContext, at: number): boolean {
  return units[at] === undefined || /^[.,;!)]$/.test(normOf(units[at]));
}
