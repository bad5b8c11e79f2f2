import { stem } from '../../../language/stem';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** What is nearer to the cost than this is the cost, whoever paid it. */
const near = 0.75;
const cost = stem('cost');

/** “cost *the taxpayer* £5bn”: what one of those paid who paid for it. */
export function isPayersShare({ units }: SentenceContext, { value, facts, clause }: Reading): boolean {
  const unit = units[value];
  const [known] = facts[0]?.values ?? [];
  const verb = clause.verb?.end ?? value;
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'money' || known?.kind !== 'quantity') return false;
  if (unit.quantity.amount >= known.quantity.amount * near || stem(normOf(units[verb - 1])) !== cost) return false;
  const between = units.slice(verb, value);
  return between.length > 0 && between.every(each => each.kind === 'word' || isNamed(each)) && isPayer(between);
}

/** Not “cost about £5bn”, “cost an estimated £5bn”. */
function isPayer(between: SentenceContext['units']): boolean {
  return between.some(each => isNamed(each) || payers.test(normOf(each)));
}

const payers =
  /^(?:tax-?payers?|state|states|government|public|company|firm|city|town|village|region|province|county|council|country|nation|owners?|investors?|shareholders?|operators?|passengers?|ratepayers?|donors?|them|him|her|it|us)$/;
