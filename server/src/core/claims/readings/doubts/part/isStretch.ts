import { conversion } from '../../../../values/quantities/convert';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “runs *along the river* for 40 km”, “is *patrolled* for 40 km”, but “*runs* for 40 km” */
function isSomeWay(units: SentenceContext['units'], end: number): boolean {
  return within.test(normOf(units[end])) || !extending.test(normOf(units[end - 1]));
}

const extending =
  /^(?:runs?|ran|running|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|reach(?:es|ed|ing)?|continu(?:es?|ed|ing)|winds?|wound|winding|snakes?|snaked|snaking)$/;
const within =
  /^(?:under|beneath|below|underneath|through|within|inside|underground|underwater|outside|along|beside|alongside)$/;

/**
 * “38 km long *under the sea*”, “runs 70 km *underground*”, “runs *through Osby* for 40 km”: of what is longer, so much lies there. What is as
 * long is told of the whole.
 */
export function isStretch({ units }: SentenceContext, { value, facts, clause: { verb } }: Reading): boolean {
  const unit = units[value];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'length') return false;
  const next = normOf(units[value + 1]) === 'long' ? value + 2 : value + 1;
  const isBehind = normOf(units[value - 1]) === 'for' && verb !== undefined && isSomeWay(units, verb.end);
  if (!isBehind && !within.test(normOf(units[next]))) return false;
  const { amount, unit: own } = unit.quantity;
  return facts.every(({ values }) =>
    values.every(known => {
      const told = known.kind === 'quantity' ? conversion(own, known.quantity.unit)?.apply(amount) : undefined;
      return told !== undefined && known.kind === 'quantity' && told < known.quantity.amount;
    }),
  );
}
