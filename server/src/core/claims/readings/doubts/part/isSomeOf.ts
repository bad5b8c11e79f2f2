import { determiners, possessives } from '../../../language/closedClasses';
import { beforeArticle, pastArticle } from '../../../sentence/beforeArticle';
import { normOf, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';
import { isOfAll, shareOf } from './isOfAll';

/** A mere mistake in an amount is nearer. */
const near = 0.75;

/**
 * “*three episodes of S* are lost”, “the *last* forty kilometres of S”, “he directed *eight episodes of S*”, “the bank rents *six floors* of S”,
 * “forests cover *20,000 km² of S*”: less than there is, and told without an article, as a part is.
 */
export function isSomeOf(context: SentenceContext, reading: Reading): boolean {
  const { units } = context;
  const { property, value, subject, construction } = reading;
  if (property.value !== 'quantity' || construction === 'sum') return false;
  if (isBehindAll(context, value)) return true;
  const share = shareOf(context, reading);
  if (share === undefined || share >= 1) return false;
  const before = units[value - 1];
  if (before?.kind === 'ordinal' || ends.test(normOf(before))) return true;
  if (isOfAll(context, value) || isThere(context, reading) || isMade(context, reading)) return false;
  const isOthers = isOthersObject(context, reading);
  const link = normOf(units[value + 1]);
  const behind = pastArticle(units, value + 1);
  // “has *40 pages of tables*”
  if (link === 'of' && share < near && isCount(context, value) && isPlainNoun(normOf(units[value + 2])) && !isOthers)
    return true;
  const isPlaced =
    /^(?:in|at|on|from|aboard)$/.test(link) && subject.entity.type !== 'event' && isCount(context, value);
  const isOfIt = behind === subject.unit && (link === 'of' || isPlaced);
  if (isOthers) return isOfIt || (isInside(context, reading) && isCount(context, value));
  return isOfIt && share < near && !isTold(context, reading);
}

/** “*Of the 751 seats*, 73 are taken” */
function isBehindAll({ units }: SentenceContext, value: number): boolean {
  const of = units.slice(0, value).findLastIndex(unit => wordOf(unit) === 'of');
  if (of < 0 || (of > 0 && units[of - 1]?.kind !== 'mark')) return false;
  const amount = determiners.has(normOf(units[of + 1])) || possessives.has(normOf(units[of + 1])) ? of + 2 : of + 1;
  return units[amount]?.kind === 'quantity' && units.slice(amount + 1, value).some(unit => normOf(unit) === ',');
}

/** “seats *in S*”, and not “seats, S's last,” */
function isInside({ units }: SentenceContext, { subject: { unit: at }, value }: Reading): boolean {
  const link = beforeArticle(units, at);
  return at > value && /^(?:of|in|at|on|to|for|from)$/.test(normOf(units[link]));
}

const ends = /^(?:first|last|next|final|opening|closing|remaining|initial|other|latter|former)$/;

function isCount({ units }: SentenceContext, value: number): boolean {
  const unit = units[value];
  return unit?.kind === 'quantity' && unit.quantity.dimension === 'count';
}

/** “*There are* 47 episodes of S” */
function isThere({ units }: SentenceContext, { clause: { verb } }: Reading): boolean {
  return verb !== undefined && normOf(units[verb.start - 1]) === 'there';
}

/** “They *made* 47 episodes of S”: as many as were made, there are. */
function isMade({ units }: SentenceContext, { clause }: Reading): boolean {
  return made.test(normOf(units[(clause.verb?.end ?? 0) - 1]));
}

/** “60 people *work* at S”: the property's own verb tells of all that there is. */
function isTold(context: SentenceContext, { clause, property }: Reading): boolean {
  return context.occurrences().some(o => o.asVerb && o.property === property && context.clauses[o.clause] === clause);
}

const made =
  /^(?:made|make|makes|produced?|shot|filmed|wr(?:ote|itten)|recorded|aired|broadcast|shown|sold|bought|sells?|printed|issued|released|published|built|elect|elects|elected|exist|exists|existed|commissioned|ordered|shipped)$/;

/** What somebody else than the subject has, does or sees: “*the Greens* hold 31 seats in S”. */
function isOthersObject({ units }: SentenceContext, { clause, subject, value }: Reading): boolean {
  const { verb, subject: doer } = clause;
  if (verb === undefined || doer === undefined || doer === subject.unit || clause.passive || value < verb.end)
    return false;
  return units.slice(verb.end, value).every(unit => unit.kind === 'word') && value - verb.end <= 3;
}
