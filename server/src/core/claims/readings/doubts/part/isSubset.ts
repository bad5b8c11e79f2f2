import { pastArticle } from '../../../sentence/beforeArticle';
import { isIn } from '../../../sentence/clause';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isCopula } from '../../carrying';
import { isPlainNoun } from '../../slots';

/** A mere mistake in a count is nearer. */
const near = 0.75;

const telling = new Set(
  `new extra additional further other existing old former disused underground surface accessible intermediate central outer inner remaining
   smaller larger minor major listed empty vacant unsold unused parking`.split(/\s+/),
);

const bodies = /^(?:parliament|congress|senate|cabinet|government|council|committee|board)$/;

/**
 * “serves ten *new* stations”, “its 24 stations *outside London*”, “ten of its stations *are new*”: far fewer than the thing has in all, and said
 * to be of a sort or a place.
 */
export function isSubset(context: SentenceContext, { value, facts, subject, property, clause }: Reading): boolean {
  const { units } = context;
  const unit = units[value];
  const [known] = facts[0]?.values ?? [];
  if (property.value !== 'quantity' || unit?.kind !== 'quantity' || known?.kind !== 'quantity') return false;
  if (unit.quantity.dimension !== 'count' || unit.quantity.amount >= known.quantity.amount * near) return false;
  const { type } = subject.entity;
  if (type === 'event' || type === 'person') return false;
  if (telling.has(normOf(units[value + 1]))) return true;
  if (clause.subject === value && isCopula(context, clause)) return isPlainNoun(normOf(units[clause.verb?.end ?? -1]));
  const next = unit.quantity.unit === undefined && isPlainNoun(normOf(units[value + 1])) ? value + 2 : value + 1;
  const place = pastArticle(units, next);
  if (!isIn(clause, place) || place === subject.unit) return false;
  if (/^(?:in|at|on)$/.test(normOf(units[next]))) return isNamed(units[place]) || bodies.test(normOf(units[place]));
  return /^(?:outside|within|inside|beyond|under|along|between|with|without|south|north|east|west)$/.test(
    normOf(units[next]),
  );
}
